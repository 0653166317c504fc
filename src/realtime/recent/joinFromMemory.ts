import { SpacesError } from '@/errors/SpacesError'
import type { ChatSocket } from '../ChatServer'
import type { Answers } from '../protocol'
import { asReader } from '../socket/sendPages'
import { rememberedChannel } from '../spool/keepMessage'

/**
 * The database is away: a reader who was let in before sees the last page this node remembers, marked as such, and is
 * told when it can be joined anew. Only what follows on his own list is sent, so that no hole stays. @throws SpacesError unavailable
 */
export const joinFromMemory = (socket: ChatSocket, channelId: string | undefined, { lastSeq, lastRev = 0 }: { lastSeq?: number; lastRev?: number }): Answers['join'] => {
  const known = rememberedChannel(socket, channelId)
  if (!known) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 3 })
  const { id, tenantId, title, kind, state, agentEnabled } = known.sheet
  socket.data.channels.set(id, tenantId)
  socket.data.stale.add(id)
  const first = known.shown[0]?.wire.seq ?? 1
  const follows = lastSeq === undefined ? known.shown : known.shown.filter(({ wire: { seq } }) => first <= lastSeq + 1 && seq > lastSeq)
  const messages = asReader(socket, follows)
  socket.emit('messages', { channelId: id, messages, more: lastSeq === undefined && first > 1 }, () => undefined)
  return { ok: true, channel: { id, title, kind, state, agentEnabled }, lastSeq: messages.at(-1)?.seq ?? lastSeq ?? 0, readSeq: 0, lastRev, readMarks: [], stale: true }
}

/** What was joined from memory can be joined anew. */
export const tellFresh = (sockets: Iterable<ChatSocket>): void => {
  for (const socket of sockets) {
    for (const channelId of socket.data.stale) socket.emit('fresh', { channelId })
    socket.data.stale.clear()
  }
}
