import { v7 as uuidv7 } from 'uuid'
import type { Author } from '@/messages/actorOf'
import type { NewMessage } from '@/messages/NewMessage'
import { newMessageId } from '@/messages/newMessageId'
import type { ChannelKind, MessageType, Visibility } from '@/messages/vocabulary'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import type { ParsedMessageInput } from './messageInput'

const visibilityIn: Record<ChannelKind, Visibility> = { customer: 'private', public: 'public', team: 'internal', agent: 'internal', activity: 'internal' }

const typeOf = ({ kind }: Author): MessageType => {
  if (kind === 'visitor' || kind === 'customer') return 'web_chat'
  return kind === 'agent' ? 'ai_agent' : 'text'
}

const metadataOf = (actor: Author, { metadata, page }: ParsedMessageInput): Record<string, unknown> => {
  if (metadata) return metadata
  return actor.kind === 'visitor' && actor.id ? { visitorId: actor.id, ...(page && { page }) } : {}
}

/** The message as it goes into the log: what was left open follows from the channel and from who speaks. */
export const composeMessage = (channel: Pick<ChannelSheet, 'id' | 'tenantId' | 'kind' | 'department' | 'spaceId'>, author: Author, input: ParsedMessageInput): NewMessage => ({
  id: newMessageId(),
  tenantId: channel.tenantId,
  channelId: channel.id,
  spaceId: channel.spaceId,
  threadId: input.threadId ?? null,
  type: input.type ?? typeOf(author),
  department: channel.department,
  priority: input.priority,
  workflow: input.workflow ?? null,
  customerJourney: input.customerJourney ?? null,
  author,
  body: input.body,
  blocks: input.blocks.map((block) => ({ ...block, id: typeof block.id === 'string' ? block.id : uuidv7() })),
  metadata: metadataOf(author, input),
  clientId: input.clientId ?? null,
  visibility: input.visibility ?? visibilityIn[channel.kind],
})
