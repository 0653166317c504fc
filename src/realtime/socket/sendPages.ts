import { asTenant } from '@/db/scope'
import type { StoredMessage } from '@/messages/NewMessage'
import { conversationPage } from '@/queries/chat/conversationPage'
import type { ChatSocket } from '../ChatServer'
import type { ChannelFeed } from '../feeds/ChannelFeed'
import { forVisitor, toWires } from '../feeds/toWire'
import { staffRoom, visitorRoom } from '../feeds/rooms'
import { limits } from '../limits'
import type { WireMessage } from '../protocol'

/** A reader who takes longer for a page has gone or does not keep up. Milliseconds. */
const pagePatience = 10_000

export const wireFor = async (socket: ChatSocket, messages: StoredMessage[]): Promise<WireMessage[]> => {
  const wired = await toWires(messages)
  return socket.data.identity.kind === 'visitor' ? wired.map(forVisitor) : wired
}

const sendPage = async (socket: ChatSocket, feed: ChannelFeed, messages: StoredMessage[], more: boolean, wait: boolean): Promise<void> => {
  const page = { channelId: feed.channelId, messages: await wireFor(socket, messages), more }
  if (wait) await socket.timeout(pagePatience).emitWithAck('messages', page)
  else socket.emit('messages', page, () => undefined)
}

/**
 * Brings a socket up to the channel's live end and lets it in there: pages in order, the next one when the last was
 * received, until nothing happened in between. Without `lastSeq` the newest page is the beginning.
 */
export const sendPages = async (socket: ChatSocket, feed: ChannelFeed, lastSeq: number | undefined): Promise<number> => {
  const { tenantId, channelId } = feed
  const read = (wanted: { after: number; limit: number } | { limit: number }) => asTenant(tenantId, () => conversationPage({ tenantId, channelId, ...wanted }))
  let cursor = lastSeq ?? 0
  if (lastSeq === undefined) {
    const newest = await read({ limit: limits.firstPage })
    await sendPage(socket, feed, newest, (newest[0]?.seq ?? 1) > 1, false)
    cursor = newest.at(-1)?.seq ?? 0
  }
  const room = socket.data.identity.kind === 'visitor' ? visitorRoom(channelId) : staffRoom(channelId)
  for (let empty = 0; ; ) {
    const page = feed.head <= cursor && lastSeq === undefined ? [] : await read({ after: cursor, limit: limits.page })
    if (page.length > 0) await sendPage(socket, feed, page, false, page.length === limits.page)
    empty = page.length > 0 ? 0 : empty + 1
    cursor = page.at(-1)?.seq ?? cursor
    // From here to the join nothing waits: what the feed shows later, this socket gets. What it showed meanwhile is read once more.
    if (page.length < limits.page && (feed.head <= cursor || empty > 2)) break
  }
  void socket.join(room)
  return cursor
}
