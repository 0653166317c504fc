import { asTenant, inScope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { channelHome } from '@/queries/chat/channelHome'
import { knownChannel } from '@/services/messages/knownChannel'
import { actorFor } from '../auth/actorFor'
import { mayRead, mayWriteIn, type StaffIdentity } from '../auth/Identity'
import type { ChatSocket } from '../ChatServer'

export type Inside = { identity: StaffIdentity; tenantId: string; ctx: { tenantId: string; actor: Author } }

const inside = (identity: StaffIdentity, tenantId: string): Inside => ({ identity, tenantId, ctx: { tenantId, actor: actorFor(identity) } })

/** Staff of the business, for reading or for changing. @throws SpacesError not_found (not of this business), not_allowed (reads only) */
export const staffIn = (socket: ChatSocket, tenantId: string, right: 'read' | 'write'): Inside => {
  const { identity } = socket.data
  if (identity.kind !== 'staff' || !mayRead(identity, tenantId)) throw new SpacesError('not_found')
  if (right === 'write' && !mayWriteIn(identity, tenantId)) throw new SpacesError('not_allowed')
  return inside(identity, tenantId)
}

/** The same for the business that a customer conversation belongs to; a foreign conversation is as if there were none. */
export const staffOfTalk = async (socket: ChatSocket, channelId: string, right: 'read' | 'write'): Promise<Inside> => {
  const { identity } = socket.data
  if (identity.kind !== 'staff') throw new SpacesError('not_found')
  const tenants = identity.operator ? '*' : [...identity.reads]
  const tenantId = await inScope({ tenants }, () => channelHome({ channelId, tenants }))
  const channel = tenantId && (await asTenant(tenantId, () => knownChannel(tenantId, channelId)))
  if (!channel || channel.kind !== 'customer') throw new SpacesError('not_found')
  return staffIn(socket, channel.tenantId, right)
}
