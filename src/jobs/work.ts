import type { Job, PgBoss } from 'pg-boss'
import { asTenant } from '@/db/scope'
import { log } from '@/log/log'
import { every } from '@/log/every'
import { getBoss } from './boss'
import { passNotices } from './passNotices'
import type { JobData, QueueName } from './queues'

export type Handler<Name extends QueueName> = (data: JobData[Name], job: { id: string; signal: AbortSignal }) => Promise<void>

type Registration<Name extends QueueName> = { queue: Name; workers: number; handle: Handler<Name> }

const tenantOf = (data: unknown): string | undefined => {
  const id = (data as { tenantId?: unknown } | null)?.tenantId
  return typeof id === 'string' ? id : undefined
}

/** Runs one job in the scope of its tenant; a job without one sees nothing unless its handler asks for the platform's. */
const run = async <Name extends QueueName>(queue: Name, handle: Handler<Name>, job: Job<JobData[Name]>) => {
  const tenant = tenantOf(job.data)
  const work = () => handle(job.data, { id: job.id, signal: job.signal })
  try {
    await (tenant ? asTenant(tenant, work) : work())
  } catch (err) {
    log.warn({ err, queue, job: job.id, tenant }, 'a job failed and will be tried again')
    throw err
  }
}

/** Several `work()` calls instead of one with many hands: a finished handler wakes the next at once (fault-drills.md M7). */
const start = async <Name extends QueueName>(boss: PgBoss, { queue, workers, handle }: Registration<Name>): Promise<void> => {
  for (let index = 0; index < workers; index++) {
    const id: string = await boss.work<JobData[Name]>(queue, { batchSize: 1, pollingIntervalSeconds: 0.5, notifyPollingIntervalSeconds: 0.5 }, async ([job]) => {
      if (!job) return
      try {
        await run(queue, handle, job)
      } finally {
        setImmediate(() => boss.notifyWorker(id))
      }
    })
  }
}

export type AnyRegistration = { [Name in QueueName]: Registration<Name> }[QueueName]

/** Puts the hands to the queues. The order of jobs of one key is the queue's promise, not the number of hands. */
export const startWorkers = async (registrations: AnyRegistration[]): Promise<void> => {
  const boss = await getBoss()
  for (const registration of registrations) await start(boss, registration as Registration<QueueName>)
  boss.once('stopped', every(1_000, passNotices))
}
