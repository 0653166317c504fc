import { asTenant } from '@/db/scope'
import type { StoredMessage } from '@/messages/NewMessage'
import { changedPage } from '@/queries/chat/changedPage'
import { conversationPage } from '@/queries/chat/conversationPage'
import type { ChatSocket } from '../ChatServer'
import type { ChannelFeed } from '../feeds/ChannelFeed'
import { forReader } from '../feeds/forReader'
import { toWires } from '../feeds/toWire'
import { staffRoom, visitorRoom } from '../feeds/rooms'
import { limits } from '../limits'
import { paired, recentChannels, type Shown } from '../recent/RecentChannels'
import type { WireMessage } from '../protocol'

/** A reader who takes longer for a page has gone or does not keep up. Milliseconds. */
const pagePatience = 10_000

/** Messages as this reader may see them. */
export const asReader = ({ data: { identity } }: ChatSocket, shown: Shown[]): WireMessage[] => shown.map(({ wire, message }) => forReader(identity, wire, message))

export const wireFor = async (socket: ChatSocket, messages: StoredMessage[]): Promise<WireMessage[]> => asReader(socket, paired(messages, await toWires(messages)))

type Page = { messages: StoredMessage[]; more: boolean }

const sendPage = async (socket: ChatSocket, feed: ChannelFeed, { messages, more }: Page, wait: boolean): Promise<void> => {
  const shown = paired(messages, await toWires(messages))
  recentChannels().show(feed.channelId, shown)
  const page = { channelId: feed.channelId, messages: asReader(socket, shown), more }
  if (wait) await socket.timeout(pagePatience).emitWithAck('messages', page)
  else socket.emit('messages', page, () => undefined)
}

/** The newest page, as the beginning. @returns its last number */
const sendNewest = async (socket: ChatSocket, feed: ChannelFeed): Promise<number> => {
  const { tenantId, channelId } = feed
  const newest = await asTenant(tenantId, () => conversationPage({ tenantId, channelId, limit: limits.firstPage }))
  await sendPage(socket, feed, { messages: newest, more: (newest[0]?.seq ?? 1) > 1 }, false)
  return newest.at(-1)?.seq ?? 0
}

/** What came after a number, page by page. @returns the last number sent */
const sendMissed = async (socket: ChatSocket, feed: ChannelFeed, after: number): Promise<number> => {
  const { tenantId, channelId } = feed
  for (let cursor = after; ; ) {
    const messages = await asTenant(tenantId, () => conversationPage({ tenantId, channelId, after: cursor, limit: limits.page }))
    const full = messages.length === limits.page
    if (messages.length > 0) await sendPage(socket, feed, { messages, more: false }, full)
    cursor = messages.at(-1)?.seq ?? cursor
    if (!full) return cursor
  }
}

/** What was changed after a change, page by page. @returns the last change sent */
const sendChanged = async (socket: ChatSocket, feed: ChannelFeed, after: number): Promise<number> => {
  const { tenantId, channelId } = feed
  for (let cursor = after; ; ) {
    const messages = await asTenant(tenantId, () => changedPage({ tenantId, channelId, after: cursor, limit: limits.page }))
    const full = messages.length === limits.page
    const page = { channelId, messages: await wireFor(socket, messages) }
    if (full) await socket.timeout(pagePatience).emitWithAck('changes', page)
    else if (messages.length > 0) socket.emit('changes', page, () => undefined)
    cursor = messages.at(-1)?.marks?.rev ?? cursor
    if (!full) return cursor
  }
}

export type Reached = { lastSeq: number; lastRev: number }

/**
 * Brings a socket up to the channel's live end and lets it in there: pages in order, the next one when the last was
 * received, until nothing happened in between. Without `lastSeq` the newest page is the beginning.
 */
export const sendPages = async (socket: ChatSocket, feed: ChannelFeed, { lastSeq, lastRev }: Partial<Reached>): Promise<Reached> => {
  // Read before the first page: what a page shows is at least as new.
  let rev = lastSeq === undefined ? feed.revHead : (lastRev ?? feed.revHead)
  let seq = lastSeq ?? (await sendNewest(socket, feed))
  let unread = lastSeq !== undefined
  for (let empty = 0; empty < 3 && (unread || feed.head > seq || feed.revHead > rev); ) {
    const [seqBefore, revBefore] = [seq, rev]
    if (unread || feed.head > seq) seq = await sendMissed(socket, feed, seq)
    if (feed.revHead > rev) rev = await sendChanged(socket, feed, rev)
    unread = false
    empty = seq > seqBefore || rev > revBefore ? 0 : empty + 1
  }
  // From the last look to here nothing waits: what the feed shows later, this socket gets.
  void socket.join(socket.data.identity.kind === 'visitor' ? visitorRoom(feed.channelId) : staffRoom(feed.channelId))
  return { lastSeq: seq, lastRev: rev }
}
