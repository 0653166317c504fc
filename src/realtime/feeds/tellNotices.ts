import { mayRead } from '../auth/Identity'
import type { ChatServer, ChatSocket } from '../ChatServer'
import { personRoom } from './rooms'

const notice = /^([0-9a-f-]{36}) ([0-9a-f-]{36})$/

/** Tells the windows that a person has open on this node to look at what he was told of: `tenant user`. */
export const tellNotices = (io: ChatServer, payload: string): void => {
  const [, tenantId, userId] = notice.exec(payload) ?? []
  if (!tenantId || !userId) return
  for (const id of io.sockets.adapter.rooms.get(personRoom(userId)) ?? []) {
    const socket = io.sockets.sockets.get(id) as ChatSocket | undefined
    if (socket && mayRead(socket.data.identity, tenantId)) socket.emit('notices', {})
  }
}
