import { executeOf } from '@/db/executeOf'
import { query } from '@/db/query'
import { asTenant, inScope } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { splitCalls } from '@/jobs/enqueueCalls'
import { type JobCall, jobsForMessage } from '@/messages/jobsForMessage'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { forgetChannel, knownChannel } from '@/services/messages/knownChannel'
import { append } from './append'
import type { Outcome } from './writeOn'

/** The channels of these messages as they are remembered; undefined when one is not known as the business's own. */
const remembered = async (messages: NewMessage[]): Promise<Map<string, ChannelSheet> | undefined> => {
  const sheets = new Map<string, ChannelSheet>()
  for (const { tenantId, channelId } of messages) {
    const sheet = sheets.get(channelId) ?? (await asTenant(tenantId, () => knownChannel(tenantId, channelId)))
    if (sheet?.tenantId !== tenantId) return undefined
    sheets.set(channelId, sheet)
  }
  return sheets
}

/** A statement is a transaction by itself; with jobs it takes a longer one. */
const store = (messages: NewMessage[], channels: ChannelSheet[], calls: JobCall[]): Promise<StoredMessage[]> => {
  const wanted = { messages, channels, calls }
  return splitCalls(calls).jobs.length === 0 ? append(query, wanted) : transaction((client) => append(executeOf(client), wanted))
}

const isNotTheCommonCase = (error: unknown): boolean => error instanceof Error && 'code' in error && (error.code === 'SP001' || error.code === 'SP002')

/**
 * The common case, in one round trip: channels are what they were a moment ago, and nothing is sent twice.
 * The database checks both under the channels' locks. @returns undefined, with nothing stored, when it is not that case
 */
export const appendTogether = async (messages: NewMessage[]): Promise<Outcome[] | undefined> => {
  const sheets = await remembered(messages)
  if (!sheets) return undefined
  const calls = messages.flatMap((message) => {
    const sheet = sheets.get(message.channelId)
    return sheet ? jobsForMessage(message, sheet) : []
  })
  const answered = new Set(calls.flatMap((call) => (call.queue === 'agent.reply' ? [call.data.messageId] : [])))
  const tenants = [...new Set(messages.map(({ tenantId }) => tenantId))].sort()
  try {
    const stored = await inScope({ tenants }, () => store(messages, [...sheets.values()], calls))
    return stored.map((message) => ({ stored: message, repeated: false, agentReplies: answered.has(message.id) }))
  } catch (error) {
    if (!isNotTheCommonCase(error)) throw error
    for (const { tenantId, id } of sheets.values()) forgetChannel(tenantId, id)
    return undefined
  }
}
