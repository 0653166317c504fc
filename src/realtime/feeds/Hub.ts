import type { ChatServer } from '../ChatServer'
import type { RedisLink } from '../cluster/RedisLink'
import { LivePolls } from '../polls/LivePolls'
import type { Spool } from '../spool/Spool'
import { toldAside } from '../spool/toldAside'
import { Replay } from '../spool/Replay'
import { WhileUp } from '../spool/WhileUp'
import { Feeds } from './Feeds'
import { Presence } from './Presence'
import { ReadMarks } from './ReadMarks'

/** What the sockets of this process share. */
export type Hub = {
  io: ChatServer
  feeds: Feeds
  presence: Presence
  readMarks: ReadMarks
  polls: LivePolls
  spool: Spool
  replay: Replay
  whileUp: WhileUp
  /** Other nodes may hold people of the same channel. */
  clustered: boolean
}

export const makeHub = (io: ChatServer, spool: Spool, link?: RedisLink): Hub => {
  const feeds = new Feeds(io)
  return { io, feeds, presence: new Presence(io, feeds, link), readMarks: new ReadMarks(), polls: new LivePolls(io, feeds), spool, replay: new Replay(spool, toldAside(io)), whileUp: new WhileUp(), clustered: Boolean(link) }
}
