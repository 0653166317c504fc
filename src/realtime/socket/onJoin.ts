import { asTenant } from '@/db/scope'
import { channelFacts } from '@/queries/chat/channelFacts'
import { readSeq } from '@/queries/chat/readSeq'
import type { ChatSocket } from '../ChatServer'
import type { ChannelFeed } from '../feeds/ChannelFeed'
import type { Hub } from '../feeds/Hub'
import { limits } from '../limits'
import type { Answers } from '../protocol'
import { channelFor } from './channelFor'
import type { Handler } from './handle'
import { leaveChannel } from './leaveChannel'
import { readerOf } from './readerOf'
import { sendPages } from './sendPages'

const nothingYet: Answers['join'] = { ok: true, channel: null, lastSeq: 0, readSeq: 0 }

/** How far the log is, at least as far as the client: a page it was given may be ahead of what the feed has shown. */
const headFor = async (feed: ChannelFeed, lastSeq: number): Promise<number> => {
  const { tenantId, channelId, head } = feed
  if (lastSeq <= head) return head
  const stored = await asTenant(tenantId, () => channelFacts({ tenantId, channelId }))
  return Math.max(feed.head, stored?.lastSeq ?? 0)
}

const enter = async (hub: Hub, socket: ChatSocket, tenantId: string, channelId: string, lastSeq: number | undefined): Promise<number> => {
  const feed = await hub.feeds.enter(tenantId, channelId, socket.id)
  const head = await headFor(feed, lastSeq ?? 0)
  if (lastSeq !== undefined && (head - lastSeq > limits.resumeGap || lastSeq > head)) {
    leaveChannel(hub, socket, channelId)
    socket.emit('reload', { channelId })
    return head
  }
  socket.data.channels.set(channelId, tenantId)
  const reached = await sendPages(socket, feed, lastSeq)
  if (!socket.connected) leaveChannel(hub, socket, channelId)
  else hub.presence.changed(channelId)
  return reached
}

/** Authorises once, then catches up and follows (fault-drills.md M12). A gap over 5,000, or a future number, means: load anew. */
export const onJoin =
  (hub: Hub): Handler<'join'> =>
  async (socket, { channelId, lastSeq }) => {
    const channel = await channelFor(socket.data.identity, channelId)
    if (!channel) return nothingYet
    const { id, tenantId } = channel
    try {
      const reached = await enter(hub, socket, tenantId, id, lastSeq)
      const [read, now] = await asTenant(tenantId, () => Promise.all([readSeq({ tenantId, channelId: id, reader: readerOf(socket.data.identity) }), channelFacts({ tenantId, channelId: id })]))
      const { title, kind, state, agentEnabled } = now ?? channel
      return { ok: true, channel: { id, title, kind, state, agentEnabled }, lastSeq: reached, readSeq: read }
    } catch (error) {
      leaveChannel(hub, socket, id)
      throw error
    }
  }
