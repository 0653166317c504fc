import type { Author } from '@/messages/actorOf'
import type { ChannelSheet } from '@/queries/chat/channelFacts'

/**
 * Who may speak in a channel. Visitors and customers only in the conversation that is theirs; the rest are verified
 * where they come from: users by membership (`isWriter`), the others never come off a wire.
 */
export const mayWrite = (channel: Pick<ChannelSheet, 'kind' | 'visitorId'>, actor: Author): boolean => {
  if (actor.kind === 'visitor' || actor.kind === 'customer') return channel.kind === 'customer' && channel.visitorId !== null && channel.visitorId === actor.id
  return channel.kind !== 'activity' || actor.kind === 'system' || actor.kind === 'webhook'
}
