import { SpacesError } from '@/errors/SpacesError'
import { mayRead } from '../auth/Identity'
import { inboxRoom } from '../feeds/rooms'
import type { Handler } from './handle'

/** Staff follow the inbox of a business: which conversation has news, never what it says. */
export const onWatch: Handler<'watch'> = async (socket, { tenantId }) => {
  const { identity, watched } = socket.data
  if (identity.kind !== 'staff' || !mayRead(identity, tenantId)) throw new SpacesError('not_found')
  watched.add(tenantId)
  await socket.join(inboxRoom(tenantId))
  return { ok: true }
}
