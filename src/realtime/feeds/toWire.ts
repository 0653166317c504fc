import type { BlockData } from '@/blocks/shared/BlockData'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import type { MessageMarks } from '@/messages/MessageMarks'
import type { StoredMessage } from '@/messages/NewMessage'
import { resolveBlocks } from '@/queries/chat/resolveBlocks'
import { faultOf } from '@/log/faultOf'
import { withLinks } from './withLinks'
import type { Reason, WireMessage } from '../protocol'

const sourcesOf = (value: unknown): Reason['sources'] =>
  Array.isArray(value) ? value.flatMap((source: unknown) => (typeof source === 'object' && source !== null && 'title' in source && 'url' in source ? [source as Reason['sources'][number]] : [])) : []

const reasonOf = ({ type, metadata }: StoredMessage): Reason | undefined => {
  if (type !== 'ai_agent' && type !== 'voice_ai') return undefined
  return { rule: String(metadata.rule ?? ''), sources: sourcesOf(metadata.sources), handover: metadata.handover === true }
}

/** Whose reactions are whose own is said for each reader by `forReader`. */
const marksOnWire = ({ rev, editedAt, deletedAt, reactions, pinnedAt, replies, lastReplyAt }: MessageMarks): Partial<WireMessage> => {
  const shown = Object.entries(reactions).map(([emoji, readers]) => ({ emoji, count: readers.length, mine: false }))
  return {
    rev, ...(editedAt && { editedAt }), ...(deletedAt && { deleted: true as const }), ...(shown.length > 0 && { reactions: shown }),
    ...(pinnedAt && { pinned: true as const }), ...(replies > 0 && { replies }), ...(lastReplyAt && { lastReplyAt }),
  }
}

const wire = (message: StoredMessage, blocks: BlockData[]): WireMessage => {
  const { channelId, id, seq, clientId, type, author, body, createdAt, visibility, threadId, metadata, marks } = message
  const reason = marks?.deletedAt ? undefined : reasonOf(message)
  return {
    channelId, id, seq, clientId, type, author, body, blocks, createdAt,
    ...(reason && { reason }), ...(visibility === 'internal' && { internal: true }), ...(threadId && { threadId }), ...(type === 'text' && Array.isArray(metadata.mentions) && { mentions: metadata.mentions.map(String) }), ...(type === 'customer_inquiry' && typeof metadata.submissionId === 'string' && { submissionId: metadata.submissionId }), ...(marks && marksOnWire(marks)),
  }
}

/** What cannot be drawn must not hold up the conversation; only an outage is worth another try. */
const filledIn = async (tenantId: string, blocks: StoredMessage['blocks']): Promise<BlockData[]> => {
  try {
    return await resolveBlocks(tenantId, blocks)
  } catch (error) {
    if (isOutage(error)) throw error
    log.error({ tenant: tenantId, fault: faultOf(error) }, 'blocks of a message could not be filled in')
    return []
  }
}

const drawn = async (messages: StoredMessage[]): Promise<WireMessage[]> => {
  const all = messages.flatMap(({ blocks }) => blocks)
  const tenantId = messages[0]?.tenantId
  if (all.length === 0 || !tenantId) return messages.map((message) => wire(message, []))
  const filled = await filledIn(tenantId, all)
  let at = 0
  return messages.map((message) => wire(message, filled.slice(at, (at += message.blocks.length))))
}

/** Stored messages of one channel as staff see them, the blocks and links of all of them filled in together. @throws while the database is away */
export const toWires = async (messages: StoredMessage[]): Promise<WireMessage[]> => withLinks(messages[0]?.tenantId, await drawn(messages))

/** The same for the customer of the conversation: no internal notes, no replies that are, and nobody's account ids but his own. */
export const forVisitor = (message: WireMessage, marks?: MessageMarks): WireMessage => {
  const { channelId, id, seq, createdAt, author } = message
  if (message.internal) return { channelId, id, seq, createdAt, clientId: null, type: 'text', author: { kind: 'system', id: null, name: '' }, body: '', blocks: [], hidden: true }
  const { replies: _, mentions: __, submissionId: ___, lastReplyAt, ...said } = message
  const replies = marks?.openReplies ?? 0
  return { ...said, ...(replies > 0 && { replies, ...(replies === marks?.replies && { lastReplyAt }) }), author: author.kind === 'visitor' ? author : { ...author, id: null } }
}
