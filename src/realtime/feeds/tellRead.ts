import { z } from 'zod'
import type { ChatServer } from '../ChatServer'
import { personRoom, staffRoom, visitorRoom } from './rooms'

const told = z.object({ channelId: z.string(), reader: z.string().regex(/^(user|visitor):/), name: z.string(), seq: z.number() })

/** Tells this node's readers of a channel how far somebody has read. To the customer the business is one reader. */
export const tellRead = (io: ChatServer, payload: string): void => {
  const { channelId, reader, name, seq } = told.parse(JSON.parse(payload))
  const isVisitor = reader.startsWith('visitor:')
  const id = reader.slice(reader.indexOf(':') + 1)
  io.local.to(staffRoom(channelId)).emit('read', { channelId, reader: { kind: isVisitor ? 'visitor' : 'user', id, name }, seq })
  if (isVisitor) return
  io.local.to(personRoom(id)).emit('notices', { read: true })
  io.local.to(visitorRoom(channelId)).emit('read', { channelId, reader: { kind: 'user', id: null, name: '' }, seq })
}
