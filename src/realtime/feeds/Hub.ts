import type { ChatServer } from '../ChatServer'
import type { RedisLink } from '../cluster/RedisLink'
import { Feeds } from './Feeds'
import { Presence } from './Presence'
import { ReadMarks } from './ReadMarks'

/** What the sockets of this process share. */
export type Hub = { io: ChatServer; feeds: Feeds; presence: Presence; readMarks: ReadMarks; /** Other nodes may hold people of the same channel. */ clustered: boolean }

export const makeHub = (io: ChatServer, link?: RedisLink): Hub => {
  const feeds = new Feeds(io)
  return { io, feeds, presence: new Presence(io, feeds, link), readMarks: new ReadMarks(), clustered: Boolean(link) }
}
