import type { ChatServer, ChatSocket } from '../ChatServer'
import { unreadBytes } from '../limits'
import { cutSocket } from './closeSocket'

type Connection = { transport: { socket?: { bufferedAmount?: number } }; writeBuffer?: { data?: unknown }[] }

const sizeOf = (data: unknown): number => (typeof data === 'string' ? data.length : data instanceof Uint8Array ? data.byteLength : 0)

/** What the server holds for a reader: frames on their way, and packets that wait behind them. Bytes. */
const unread = ({ transport, writeBuffer = [] }: Connection): number =>
  writeBuffer.reduce((sum, { data }) => sum + sizeOf(data) + 64, transport.socket?.bufferedAmount ?? 0)

/** Ends sockets whose reader does not keep up: they come back and resume by number, instead of filling our memory (H21). */
export const cutSlowReaders = (io: ChatServer): number => {
  let cut = 0
  for (const socket of io.sockets.sockets.values()) {
    if (unread(socket.conn as unknown as Connection) <= unreadBytes) continue
    cutSocket(socket as ChatSocket)
    cut += 1
  }
  return cut
}
