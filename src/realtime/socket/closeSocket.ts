import type { ChatSocket } from '../ChatServer'
import type { ClosedCode } from '../protocol'

/** Ends a socket with the reason as its last event, since Socket.IO hides WebSocket codes (fault-drills.md M12). */
export const closeSocket = (socket: ChatSocket, code: ClosedCode): void => {
  if (socket.data.ended) return
  socket.data.ended = true
  socket.emit('closed', { code })
  socket.disconnect(true)
}

/** Ends a socket that does not read: nothing more is queued for it. */
export const cutSocket = (socket: ChatSocket): void => {
  socket.data.ended = true
  const transport = socket.conn.transport as unknown as { socket?: { terminate?: () => void } }
  socket.disconnect()
  transport.socket?.terminate?.()
  socket.conn.close(true)
}
