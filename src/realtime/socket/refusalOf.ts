import { toSpacesError } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { faultOf } from '@/log/faultOf'
import type { Refusal } from '../protocol'

/** Whatever went wrong as the code and words that a browser gets; the unexpected is noted for us. */
export const refusalOf = (error: unknown): Refusal => {
  const known = toSpacesError(error)
  if (known.code === 'internal') log.error({ fault: faultOf(error) }, 'a chat event failed')
  const { code, message, retryAfterSeconds } = known
  return { error: { code, message, ...(retryAfterSeconds && { retryAfterSeconds }) } }
}
