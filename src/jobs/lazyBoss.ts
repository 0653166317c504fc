import { type ConstructorOptions, PgBoss } from 'pg-boss'
import { log } from '@/log/log'

/** @returns a job queue that starts on first use. A start that failed is cleared away and made again by whoever asks next: the database was away, and comes back. */
export const lazyBoss = (options: ConstructorOptions): (() => Promise<PgBoss>) => {
  const boss = new PgBoss(options)
  boss.on('error', (err) => log.warn({ err }, 'the job queue met an error'))
  let ready: Promise<PgBoss> | undefined
  const failed = () => {
    ready = undefined
    boss.stop({ graceful: false }).catch((err: unknown) => log.warn({ err }, 'a job queue that could not start was not cleared away'))
  }
  return () => {
    if (ready) return ready
    const starting = boss.start()
    ready = starting
    starting.catch(failed)
    return starting
  }
}
