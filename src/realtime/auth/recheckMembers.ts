import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import { leaveChannel } from '../socket/leaveChannel'

const outside = `
  select g.channel_id || ' ' || g.user_id as pair from unnest($1::uuid[], $2::uuid[]) as g (channel_id, user_id)
  where not core.is_member(g.channel_id, g.user_id)`

/** Takes sockets out of private channels that their people are no longer in, and says so. */
export const recheckMembers = async (hub: Hub): Promise<void> => {
  const sockets = [...hub.io.sockets.sockets.values()] as ChatSocket[]
  const entered = sockets.flatMap((socket) => {
    const { identity, channels } = socket.data
    return identity.kind === 'staff' && !identity.operator ? [...channels.keys()].map((channelId) => ({ socket, channelId, userId: identity.userId })) : []
  })
  if (entered.length === 0) return
  const channelIds = [...new Set(entered.map(({ channelId }) => channelId))]
  const rows = await asSystem(() => query<{ id: string }>('select channel_id as id from core.channel_settings where is_private and channel_id = any($1::uuid[])', [channelIds]))
  const closed = new Set(rows.map(({ id }) => id))
  const asked = entered.filter(({ channelId }) => closed.has(channelId))
  if (asked.length === 0) return
  const gone = await asSystem(() => query<{ pair: string }>(outside, [asked.map(({ channelId }) => channelId), asked.map(({ userId }) => userId)]))
  const pairs = new Set(gone.map(({ pair }) => pair))
  for (const { socket, channelId, userId } of asked) {
    if (!pairs.has(`${channelId} ${userId}`)) continue
    leaveChannel(hub, socket, channelId)
    socket.emit('gone', { channelId })
  }
}
