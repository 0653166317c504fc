import { SpacesError } from '@/errors/SpacesError'
import { asTenant } from '@/db/scope'
import { inbox } from '@/queries/chat/inbox'
import { mayRead } from '../auth/Identity'
import type { Handler } from './handle'
import { readerOf } from './readerOf'

/** The conversations of a business for one who works in it. */
export const onInbox: Handler<'inbox'> = async (socket, { tenantId, before }) => {
  const { identity } = socket.data
  if (identity.kind !== 'staff' || !mayRead(identity, tenantId)) throw new SpacesError('not_found')
  return { ok: true, entries: await asTenant(tenantId, () => inbox({ tenantId, reader: readerOf(identity), before })) }
}
