import { may } from '@/access/roles'
import { asTenant } from '@/db/scope'
import { queryOne } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import type { ChatContext } from '../chat/ChatCall'
import { openChannel } from '../chat/openChannel'
import { hasRole } from '../messages/hasRole'

const managesChannel = async (tenantId: string, channelId: string, userId: string): Promise<boolean> =>
  (await queryOne(`select 1 from core.channel_members where tenant_id = $1 and channel_id = $2 and user_id = $3 and role = 'manager'`, [tenantId, channelId, userId])) !== undefined

/**
 * A team's channel, for one who may arrange it: who made it, whom he made a manager, and the business's owners and admins as
 * far as they may enter. @throws SpacesError not_found (also another kind of channel), not_allowed
 */
export const channelManager = async (ctx: ChatContext, channelId: string): Promise<ChannelSheet> => {
  const { tenantId, actor } = ctx
  const channel = await openChannel(ctx, channelId)
  if (channel.kind !== 'team' && channel.kind !== 'public') throw new SpacesError('not_found')
  if (actor.kind === 'operator') return channel
  const id = actor.kind === 'user' ? actor.id : null
  const manages = id !== null && (await asTenant(tenantId, async () => (await hasRole(tenantId, id, may.manage)) || managesChannel(tenantId, channelId, id)))
  if (!manages) throw new SpacesError('not_allowed')
  return channel
}
