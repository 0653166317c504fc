import type { Job, PgBoss } from 'pg-boss'
import { asTenant } from '@/db/scope'
import { log } from '@/log/log'
import { every } from '@/log/every'
import { getBoss } from './boss'
import { Hands } from './Hands'
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

/**
 * `ask`: how often a free hand of each queue looks without a word from Postgres: for jobs that are tried again or meant for
 * later, and words that were lost. pg-boss's own looks are rarer than that, since each hand makes them.
 * `notices`: those that are due are passed on in small groups, so that a busy second has no peak. Milliseconds.
 */
const pace = { ask: 500, own: 60_000, notices: 250 }

/** Several `work()` calls instead of one with many hands: a finished handler wakes the next at once (fault-drills.md M7). */
const start = async <Name extends QueueName>(boss: PgBoss, { queue, workers, handle }: Registration<Name>): Promise<Hands> => {
  const hands = new Hands((id) => boss.notifyWorker(id))
  for (let index = 0; index < workers; index++) {
    const id: string = await boss.work<JobData[Name]>(queue, { batchSize: 1, pollingIntervalSeconds: pace.own / 1_000 }, async ([job]) => {
      if (job) await hands.work(id, () => run(queue, handle, job))
    })
    hands.add(id)
  }
  return hands
}

export type AnyRegistration = { [Name in QueueName]: Registration<Name> }[QueueName]

/** Hears in which queues jobs arrive, on `jobsChannel`. @returns stop */
type Hear = (arrived: (queue: string) => void) => () => void

/**
 * Puts the hands to the queues. The order of jobs of one key is the queue's promise, not the number of hands. Without `hear`
 * each queue is only asked every half second.
 */
export const startWorkers = async (registrations: AnyRegistration[], hear?: Hear): Promise<void> => {
  const boss = await getBoss()
  const hands = new Map<string, Hands>()
  for (const registration of registrations) hands.set(registration.queue, await start(boss, registration as Registration<QueueName>))
  const deaf = hear?.((queue) => hands.get(queue)?.call())
  if (deaf) boss.once('stopped', deaf)
  boss.once('stopped', every(pace.ask, () => hands.forEach((one) => one.call())))
  boss.once('stopped', every(pace.notices, passNotices))
}
