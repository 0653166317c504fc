import type { BlockData } from '@/blocks/shared/BlockData'
import type { StoredMessage } from '@/messages/NewMessage'
import { resolveBlocks } from '@/queries/chat/resolveBlocks'
import type { Reason, WireMessage } from '../protocol'

const sourcesOf = (value: unknown): Reason['sources'] =>
  Array.isArray(value) ? value.flatMap((source: unknown) => (typeof source === 'object' && source !== null && 'title' in source && 'url' in source ? [source as Reason['sources'][number]] : [])) : []

const reasonOf = ({ type, metadata }: StoredMessage): Reason | undefined => {
  if (type !== 'ai_agent' && type !== 'voice_ai') return undefined
  return { rule: String(metadata.rule ?? ''), sources: sourcesOf(metadata.sources), handover: metadata.handover === true }
}

const wire = (message: StoredMessage, blocks: BlockData[]): WireMessage => {
  const { channelId, id, seq, clientId, type, author, body, createdAt, visibility } = message
  const reason = reasonOf(message)
  return { channelId, id, seq, clientId, type, author, body, blocks, createdAt, ...(reason && { reason }), ...(visibility === 'internal' && { internal: true }) }
}

/** A stored message as staff see it, its blocks filled in. */
export const toWire = async (message: StoredMessage): Promise<WireMessage> => wire(message, message.blocks.length > 0 ? await resolveBlocks(message.tenantId, message.blocks) : [])

/** The same for the customer of the conversation: no internal notes, and nobody's account ids but his own. */
export const forVisitor = (message: WireMessage): WireMessage => {
  const { channelId, id, seq, createdAt, author } = message
  if (message.internal) return { channelId, id, seq, createdAt, clientId: null, type: 'text', author: { kind: 'system', id: null, name: '' }, body: '', blocks: [], hidden: true }
  return { ...message, author: author.kind === 'visitor' ? author : { ...author, id: null } }
}
