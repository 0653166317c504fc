import type { ChatServer } from '../ChatServer'
import { Feeds } from './Feeds'
import { Presence } from './Presence'
import { ReadMarks } from './ReadMarks'

/** What the sockets of this process share. */
export type Hub = { io: ChatServer; feeds: Feeds; presence: Presence; readMarks: ReadMarks }

export const makeHub = (io: ChatServer): Hub => {
  const feeds = new Feeds(io)
  return { io, feeds, presence: new Presence(io, feeds), readMarks: new ReadMarks() }
}
