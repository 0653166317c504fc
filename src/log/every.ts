import { log } from './log'
import { faultOf } from './faultOf'

/** Repeats work with a pause after each run, so that a slow run never overlaps the next. @returns stop */
export const every = (milliseconds: number, work: () => Promise<unknown> | unknown): (() => void) => {
  let timer: NodeJS.Timeout | undefined
  let stopped = false
  const run = async () => {
    try {
      await work()
    } catch (error) {
      log.debug({ fault: faultOf(error) }, 'a repeated task failed; it runs again')
    }
    if (!stopped) timer = setTimeout(() => void run(), milliseconds).unref()
  }
  timer = setTimeout(() => void run(), milliseconds).unref()
  return () => {
    stopped = true
    clearTimeout(timer)
  }
}
