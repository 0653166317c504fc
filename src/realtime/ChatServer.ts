import type { DefaultEventsMap, Server, Socket } from 'socket.io'
import type { Identity } from './auth/Identity'
import type { ClientEvent, ServerEvents } from './protocol'
import type { TokenBucket } from './socket/TokenBucket'

/** What comes from a browser is anything until its schema has seen it. */
type Unchecked = { [Event in ClientEvent]: (...given: unknown[]) => void }

export type SocketData = {
  identity: Identity
  address: string
  frames: TokenBucket
  events: TokenBucket
  sends: TokenBucket
  /** Refused packets in a row of seconds; too many end the socket. */
  refused: TokenBucket
  /** Channels joined, with their tenants. */
  channels: Map<string, string>
  /** Channels joined from memory while the database was away. */
  stale: Set<string>
  watched: Set<string>
  lastTyping: Map<string, number>
  ended: boolean
}

export type ChatServer = Server<Unchecked, ServerEvents, DefaultEventsMap, SocketData>
export type ChatSocket = Socket<Unchecked, ServerEvents, DefaultEventsMap, SocketData>
