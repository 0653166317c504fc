import { sql } from '@payloadcms/db-postgres'
import type { PayloadRequest } from 'payload'
import { fromDrizzle } from 'pg-boss'
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

/** The same for a transaction that speaks plain SQL: the message writer and services. */
export const enqueueOn = async (execute: Execute, jobs: Job[]): Promise<void> => {
  if (jobs.length === 0) return
  const boss = await getBoss()
  const db = { executeSql: async (text: string, values?: unknown[]) => ({ rows: await execute(text, values) }) }
  for (const { queue, data, singletonKey, startAfter } of jobs) {
    await boss.send(queue, data, { ...(singletonKey && { singletonKey }), ...(startAfter && { startAfter }), db })
  }
}
