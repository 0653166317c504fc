import { queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import { faultOf } from '@/log/faultOf'
import { log } from '@/log/log'
import type { ChatServer, ChatSocket } from '../ChatServer'
import { inboxRoom } from './rooms'

const changed = /^([0-9a-f-]{36}) ([0-9a-f-]{36})$/

/** Whom a private channel concerns, those who left it among them; null: it is open to everybody of the business. */
const concerned = `
  select case when s.is_private then array(select m.user_id::text from core.channel_members m where m.tenant_id = $1 and m.channel_id = $2) end as people
  from core.channel_settings s where s.tenant_id = $1 and s.channel_id = $2`

const tell = async (io: ChatServer, tenantId: string, channelId: string): Promise<void> => {
  const watchers = [...(io.sockets.adapter.rooms.get(inboxRoom(tenantId)) ?? [])].flatMap((id) => (io.sockets.sockets.get(id) as ChatSocket | undefined) ?? [])
  if (watchers.length === 0) return
  const people = (await asTenant(tenantId, () => queryOne<{ people: string[] | null }>(concerned, [tenantId, channelId])))?.people
  for (const socket of watchers) {
    const { identity } = socket.data
    if (identity.kind === 'staff' && (!people || identity.operator || people.includes(identity.userId))) socket.emit('channels', { tenantId, channelId })
  }
}

/** Tells who watches a business on this node to ask for its channels again: `tenant channel`. Of a private one only those hear whom it concerns. */
export const tellChannels = (io: ChatServer, payload: string): void => {
  const [, tenantId, channelId] = changed.exec(payload) ?? []
  if (!tenantId || !channelId) return
  void tell(io, tenantId, channelId).catch((error: unknown) => log.debug({ channel: channelId, fault: faultOf(error) }, 'a change of the channels could not be told; the next look at the list shows it'))
}
