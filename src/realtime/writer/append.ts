import { enqueueOn } from '@/jobs/enqueue'
import { splitCalls } from '@/jobs/enqueueCalls'
import type { Execute } from '@/messages/Execute'
import { messageRows, withNumbers } from '@/messages/insertMessages'
import type { JobCall } from '@/messages/jobsForMessage'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import type { ChannelSheet } from '@/queries/chat/channelFacts'

/** `channels`: what `calls` were worked out from; the database looks whether they still are so. */
type Wanted = { messages: NewMessage[]; channels: Pick<ChannelSheet, 'id' | 'tenantId' | 'kind' | 'agentEnabled'>[]; calls: JobCall[] }

/** Messages and their notices in one statement, which locks and checks their channels; then the jobs, which need the caller's transaction. */
export const append = async (execute: Execute, { messages, channels, calls }: Wanted): Promise<StoredMessage[]> => {
  const { notices, jobs } = splitCalls(calls)
  const expected = JSON.stringify(channels.map(({ id, tenantId, kind, agentEnabled }) => ({ id, tenantId, kind, agentEnabled })))
  const at = new Date()
  const stored = withNumbers(messages, await execute('select * from core.append_messages($1, $2, $3)', [messageRows(messages, at), expected, notices]), at)
  await enqueueOn(execute, jobs)
  return stored
}
