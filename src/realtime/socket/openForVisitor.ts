import { asTenant } from '@/db/scope'
import { knownChannel } from '@/services/messages/knownChannel'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import { visitorHome } from '../feeds/rooms'
import { recentChannels } from '../recent/RecentChannels'
import { readerOf } from './readerOf'
import { sendPages } from './sendPages'

/** The visitor's conversation has begun: this window follows it from the first word on, his others are told to join. */
export const openForVisitor = async (hub: Hub, socket: ChatSocket, channelId: string): Promise<void> => {
  const { identity, channels } = socket.data
  if (identity.kind !== 'visitor' || channels.has(channelId)) return
  const { tenantId } = identity
  const sheet = await asTenant(tenantId, () => knownChannel(tenantId, channelId))
  if (sheet) recentChannels().admitted(sheet, readerOf(identity))
  const feed = await hub.feeds.enter(identity.tenantId, channelId, socket.id)
  channels.set(channelId, identity.tenantId)
  await sendPages(socket, feed, { lastSeq: 0 })
  socket.to(visitorHome(identity.visitorId)).emit('conversation', { channelId })
  hub.presence.changed(channelId)
}
