import { unstable_rethrow } from 'next/navigation'
import { log } from '@/log/log'

/** For the frame around a page: what cannot be read is left out, so that the page itself still shows. */
export const quietly = async <Result>(part: string, load: () => Promise<Result>): Promise<Result | undefined> => {
  try {
    return await load()
  } catch (err) {
    unstable_rethrow(err)
    log.warn({ err, part }, 'a part of the admin was left out')
    return undefined
  }
}
