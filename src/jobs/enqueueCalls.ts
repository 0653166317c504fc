import type { Execute } from '@/messages/Execute'
import type { JobCall } from '@/messages/jobsForMessage'
import { enqueueOn, type Job } from './enqueue'

type NoticeCall = Extract<JobCall, { queue: 'notify.channel' }>

const isNotice = (call: JobCall): call is NoticeCall => call.queue === 'notify.channel'

/** What messages call for, in two parts: channels with news, as `core.ask_notices` (writer.sql) takes them, and jobs to be queued at once. */
export const splitCalls = (calls: JobCall[]): { notices: string; jobs: Job[] } => {
  const asked = new Map(calls.filter(isNotice).map(({ data }) => [data.channelId, { channel_id: data.channelId, tenant_id: data.tenantId }]))
  return { notices: JSON.stringify([...asked.values()]), jobs: calls.filter((call) => !isNotice(call)) }
}

/** Adds what messages call for, in the caller's transaction. */
export const enqueueCalls = async (execute: Execute, calls: JobCall[]): Promise<void> => {
  const { notices, jobs } = splitCalls(calls)
  if (notices !== '[]') await execute('select core.ask_notices($1)', [notices])
  await enqueueOn(execute, jobs)
}
