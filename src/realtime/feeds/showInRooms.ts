import type { StoredMessage } from '@/messages/NewMessage'
import type { ChatServer, ChatSocket } from '../ChatServer'
import type { WireMessage } from '../protocol'
import { forReader, isPersonal } from './forReader'
import { staffRoom, visitorRoom } from './rooms'
import { forVisitor } from './toWire'

/** One by one, since each reader's own reaction is marked for him alone. */
const showEach = (io: ChatServer, event: 'message' | 'changed', message: StoredMessage, wire: WireMessage): void => {
  const { rooms } = io.sockets.adapter
  const readers = new Set([...(rooms.get(staffRoom(wire.channelId)) ?? []), ...(rooms.get(visitorRoom(wire.channelId)) ?? [])])
  for (const id of readers) {
    const socket = io.sockets.sockets.get(id) as ChatSocket | undefined
    socket?.emit(event, forReader(socket.data.identity, wire, message))
  }
}

/** Shows a message to this process's readers of its channel, to each side what is meant for it. */
export const showInRooms = (io: ChatServer, event: 'message' | 'changed', message: StoredMessage, wire: WireMessage | undefined): void => {
  if (!wire) return
  if (isPersonal(message)) return showEach(io, event, message, wire)
  const { rooms } = io.sockets.adapter
  if (rooms.has(staffRoom(wire.channelId))) io.local.to(staffRoom(wire.channelId)).emit(event, wire)
  if (rooms.has(visitorRoom(wire.channelId))) io.local.to(visitorRoom(wire.channelId)).emit(event, forVisitor(wire, message.marks))
}
