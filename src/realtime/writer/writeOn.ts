import { SpacesError } from '@/errors/SpacesError'
import { enqueueCalls } from '@/jobs/enqueueCalls'
import type { Execute } from '@/messages/Execute'
import { insertMessages } from '@/messages/insertMessages'
import { jobsForMessage } from '@/messages/jobsForMessage'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import { lockChannels } from './lockChannels'
import { storedBefore } from './storedBefore'

/** What became of one message; `agentReplies`: a job for the agent went with it. */
export type Outcome = { stored: StoredMessage; repeated: boolean; agentReplies: boolean } | { error: SpacesError }

/** The log held one of the messages already, and its number is spent: the transaction must be undone and done carefully. */
export class RepeatedMessage extends Error {}

const sameKey = (a: NewMessage, b: NewMessage) => a.channelId === b.channelId && a.clientId !== null && a.clientId === b.clientId

/**
 * Appends messages and the jobs they call for in the caller's transaction, in the order of their channels.
 * `careful` looks for repeated sends first; without it their rare case costs a second try, and the common one nothing.
 * @returns one outcome for each message, in the order given. @throws RepeatedMessage
 */
export const writeOn = async (execute: Execute, messages: NewMessage[], careful: boolean): Promise<Outcome[]> => {
  const unique = (ids: string[]) => [...new Set(ids)].sort()
  const channels = await lockChannels(execute, unique(messages.map((m) => m.tenantId)), unique(messages.map((m) => m.channelId)))
  const before = careful ? await storedBefore(execute, messages) : []
  const known = messages.filter((message) => channels.get(message.channelId)?.tenantId === message.tenantId)
  const fresh = known.filter((message) => !before.some((old) => sameKey(old, message)))
  const stored = await insertMessages(execute, fresh)
  if (stored.length < fresh.length) throw new RepeatedMessage()
  const byId = new Map(stored.map((message) => [message.id, message]))
  const jobs = stored.flatMap((message) => {
    const channel = channels.get(message.channelId)
    return channel ? jobsForMessage(message, channel) : []
  })
  await enqueueCalls(execute, jobs)
  const answered = new Set(jobs.flatMap((job) => (job.queue === 'agent.reply' ? [job.data.messageId] : [])))
  return messages.map((message) => {
    const mine = byId.get(message.id)
    if (mine) return { stored: mine, repeated: false, agentReplies: answered.has(mine.id) }
    const first = before.find((old) => sameKey(old, message))
    return first ? { stored: first, repeated: true, agentReplies: false } : { error: new SpacesError('not_found') }
  })
}
