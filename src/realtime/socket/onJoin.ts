import { asTenant } from '@/db/scope'
import { toSpacesError } from '@/errors/toSpacesError'
import { channelFacts } from '@/queries/chat/channelFacts'
import { channelReaders } from '@/queries/chat/channelReaders'
import { channelRev } from '@/queries/chat/channelRev'
import type { ChatSocket } from '../ChatServer'
import type { ChannelFeed } from '../feeds/ChannelFeed'
import type { Hub } from '../feeds/Hub'
import { limits } from '../limits'
import type { Answers } from '../protocol'
import { joinFromMemory } from '../recent/joinFromMemory'
import { recentChannels } from '../recent/RecentChannels'
import { channelFor } from './channelFor'
import type { Handler } from './handle'
import { leaveChannel } from './leaveChannel'
import { marksFor } from './marksFor'
import { readerOf } from './readerOf'
import { type Reached, sendPages } from './sendPages'

const nothingYet: Answers['join'] = { ok: true, channel: null, lastSeq: 0, readSeq: 0, lastRev: 0, readMarks: [] }

/** How far the log is, at least as far as the client: a page it was given may be ahead of what the feed has shown. */
const headsFor = async (feed: ChannelFeed, { lastSeq = 0, lastRev = 0 }: Partial<Reached>): Promise<Reached> => {
  const { tenantId, channelId } = feed
  if (lastSeq <= feed.head && lastRev <= feed.revHead) return { lastSeq: feed.head, lastRev: feed.revHead }
  const [stored, rev] = await asTenant(tenantId, () => Promise.all([channelFacts({ tenantId, channelId }), channelRev({ tenantId, channelId })]))
  return { lastSeq: Math.max(feed.head, stored?.lastSeq ?? 0), lastRev: Math.max(feed.revHead, rev) }
}

/** Too far behind, or ahead of a log that was put back: then everything is loaded anew. */
const isApart = (known: number | undefined, head: number): boolean => known !== undefined && (head - known > limits.resumeGap || known > head)

type Known = { tenantId: string; channelId: string } & Partial<Reached>

const enter = async (hub: Hub, socket: ChatSocket, { tenantId, channelId, ...known }: Known): Promise<Reached> => {
  const feed = await hub.feeds.enter(tenantId, channelId, socket.id)
  const heads = await headsFor(feed, known)
  if (isApart(known.lastSeq, heads.lastSeq) || isApart(known.lastRev, heads.lastRev)) {
    leaveChannel(hub, socket, channelId)
    socket.emit('reload', { channelId })
    return heads
  }
  socket.data.channels.set(channelId, tenantId)
  const reached = await sendPages(socket, feed, known)
  if (!socket.connected) leaveChannel(hub, socket, channelId)
  else hub.presence.changed(channelId)
  return reached
}

const joinLog = async (hub: Hub, socket: ChatSocket, wanted: string | undefined, known: Partial<Reached>): Promise<Answers['join']> => {
  const { identity } = socket.data
  const channel = await channelFor(identity, wanted)
  if (!channel) return nothingYet
  recentChannels().admitted(channel, readerOf(identity))
  const { id, tenantId } = channel
  try {
    const reached = await enter(hub, socket, { tenantId, channelId: id, ...known })
    // Asked for once the socket is in the room: what is read later it is told.
    const [marks, now] = await asTenant(tenantId, () => Promise.all([channelReaders({ tenantId, channelId: id }), channelFacts({ tenantId, channelId: id })]))
    const own = marks.find((mark) => `${mark.kind}:${mark.id}` === readerOf(identity))
    const { title, kind, state, agentEnabled } = now ?? channel
    return { ok: true, channel: { id, title, kind, state, agentEnabled }, ...reached, readSeq: own?.seq ?? 0, readMarks: marksFor(identity, marks) }
  } catch (error) {
    // Given up for the memory meanwhile: then that is where it stays.
    if (!socket.data.stale.has(id)) leaveChannel(hub, socket, id)
    throw error
  }
}

/**
 * Authorises once, then catches up and follows (fault-drills.md M12). A gap over 5,000, or a future number, means: load anew. While the
 * database is away, what this node remembers.
 */
export const onJoin =
  (hub: Hub): Handler<'join'> =>
  async (socket, { channelId, lastSeq, lastRev }) => {
    const known = { lastSeq, lastRev }
    try {
      return await hub.whileUp.run(() => joinLog(hub, socket, channelId, known))
    } catch (error) {
      if (toSpacesError(error).code !== 'unavailable') throw error
      return joinFromMemory(socket, channelId, known)
    }
  }
