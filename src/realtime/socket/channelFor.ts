import { asTenant, inScope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { channelHome } from '@/queries/chat/channelHome'
import { visitorChannel } from '@/queries/chat/visitorChannel'
import { mayEnter } from '@/services/channels/mayEnter'
import { knownChannel } from '@/services/messages/knownChannel'
import { actorFor } from '../auth/actorFor'
import type { Identity, StaffIdentity, VisitorIdentity } from '../auth/Identity'

const visitorsOwn = async (identity: VisitorIdentity, channelId: string | undefined): Promise<ChannelSheet | undefined> => {
  const { tenantId, visitorId } = identity
  const id = channelId ?? (await asTenant(tenantId, () => visitorChannel({ tenantId, visitorId })))
  if (!id) return undefined
  const channel = await asTenant(tenantId, () => knownChannel(tenantId, id))
  if (channel?.kind !== 'customer' || channel.visitorId !== visitorId) throw new SpacesError('not_found')
  return channel
}

const staffs = async (identity: StaffIdentity, channelId: string | undefined): Promise<ChannelSheet> => {
  if (!channelId) throw new SpacesError('invalid_input')
  const tenants = identity.operator ? '*' : [...identity.reads]
  const tenantId = await inScope({ tenants }, () => channelHome({ channelId, tenants }))
  const channel = tenantId && (await asTenant(tenantId, () => knownChannel(tenantId, channelId)))
  if (!channel || !(await mayEnter(channel, actorFor(identity)))) throw new SpacesError('not_found')
  return channel
}

/**
 * The channel an event means, if this socket may read it. A visitor's own needs no name, and is undefined before his
 * first message. @throws SpacesError not_found, the same for a foreign channel as for none
 */
export const channelFor = (identity: Identity, channelId: string | undefined): Promise<ChannelSheet | undefined> =>
  identity.kind === 'visitor' ? visitorsOwn(identity, channelId) : staffs(identity, channelId)
