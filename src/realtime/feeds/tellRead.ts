import type { ChatServer } from '../ChatServer'
import type { Mark } from './ReadMarks'
import { staffRoom, visitorRoom } from './rooms'

/** Tells a channel how far somebody has read. To the customer the business is one reader. */
export const tellRead =
  (io: ChatServer) =>
  ({ channelId, person, seq }: Mark): void => {
    io.to(staffRoom(channelId)).emit('read', { channelId, reader: person, seq })
    if (person.kind !== 'visitor') io.to(visitorRoom(channelId)).emit('read', { channelId, reader: { kind: 'user', id: null, name: '' }, seq })
  }
