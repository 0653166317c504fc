import { SpacesError } from '@/errors/SpacesError'
import type { ChatContext } from '@/services/chat/ChatCall'
import { actorFor } from '../auth/actorFor'
import { mayRead, mayWriteIn, type StaffIdentity } from '../auth/Identity'
import type { ChatSocket } from '../ChatServer'
import { channelFor } from '../socket/channelFor'

export type StaffContext = { ctx: ChatContext; identity: StaffIdentity }

/** One who works in the business. @throws SpacesError not_found (visitors, and staff of another business), not_allowed (may only look) */
export const staffContext = (socket: ChatSocket, tenantId: string, writes: boolean): StaffContext => {
  const { identity } = socket.data
  if (identity.kind !== 'staff' || !mayRead(identity, tenantId)) throw new SpacesError('not_found')
  if (writes && !mayWriteIn(identity, tenantId)) throw new SpacesError('not_allowed')
  return { ctx: { tenantId, actor: actorFor(identity) }, identity }
}

/** The same, by a channel that he may enter. */
export const staffChannel = async (socket: ChatSocket, channelId: string, writes: boolean): Promise<StaffContext> => {
  if (socket.data.identity.kind !== 'staff') throw new SpacesError('not_found')
  const channel = await channelFor(socket.data.identity, channelId)
  if (!channel) throw new SpacesError('not_found')
  return staffContext(socket, channel.tenantId, writes)
}
