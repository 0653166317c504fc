import { SpacesError } from '@/errors/SpacesError'
import type { ChatSocket } from '../ChatServer'

/** The channel of an event that needs no more than having joined; authorised once, at the join. @throws SpacesError not_found */
export const joinedChannel = (socket: ChatSocket, channelId: string | undefined): { channelId: string; tenantId: string } => {
  const { channels, identity } = socket.data
  const id = channelId ?? (identity.kind === 'visitor' ? channels.keys().next().value : undefined)
  const tenantId = id && channels.get(id)
  if (!id || !tenantId) throw new SpacesError('not_found')
  return { channelId: id, tenantId }
}
