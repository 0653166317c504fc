import { asTenant } from '@/db/scope'
import type { Author } from '@/messages/actorOf'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { isMember } from './isMember'

/** Private channels are for their members; the platform's operators and its own work go everywhere. */
export const mayEnter = async ({ id, tenantId, isPrivate }: Pick<ChannelSheet, 'id' | 'tenantId' | 'isPrivate'>, actor: Pick<Author, 'kind' | 'id'>): Promise<boolean> => {
  if (!isPrivate || actor.kind === 'operator' || actor.kind === 'system' || actor.kind === 'webhook') return true
  return actor.kind === 'user' && actor.id !== null && asTenant(tenantId, () => isMember(tenantId, id, actor.id ?? ''))
}
