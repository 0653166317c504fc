import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fromDrizzle } from 'pg-boss'
import { v7 as uuidv7 } from 'uuid'
import { txOf } from '@/db/txOf'
import type { Execute } from '@/messages/Execute'
import { getBoss } from './boss'
import type { JobData, QueueName } from './queues'

export type Job<Name extends QueueName = QueueName> = { [N in Name]: { queue: N; data: JobData[N]; singletonKey?: string; startAfter?: Date } }[Name]

/** Adds a job in the request's own transaction: after a rollback there is none. */
export const enqueue = async (req: Pick<PayloadRequest, 'payload' | 'transactionID'>, job: Job): Promise<void> => {
  const boss = await getBoss()
  const { queue, data, singletonKey, startAfter } = job
  await boss.send(queue, data, { ...(singletonKey && { singletonKey }), ...(startAfter && { startAfter }), db: fromDrizzle(await txOf(req), sql) })
}

/**
 * The same for a transaction that speaks plain SQL: the message writer and services. One statement a queue; the ids rise
 * in the order given, since a FIFO key orders jobs of one transaction (same `created_on`) by id.
 */
export const enqueueOn = async (execute: Execute, jobs: Job[]): Promise<void> => {
  if (jobs.length === 0) return
  const boss = await getBoss()
  const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: await execute(text, values) }) }
  for (const [queue, wanted] of Map.groupBy(jobs, (job) => job.queue)) {
    await boss.insert(queue, wanted.map(({ data, singletonKey, startAfter }) => ({ id: uuidv7(), data, ...(singletonKey && { singletonKey }), ...(startAfter && { startAfter }) })), { db })
  }
}
