import type { Person, WireChannel } from '@/realtime/protocol'
import type { ConnectionState } from './Connection'
import { emptyLog, type LogState } from './LogState'
import type { Outgoing } from './Outgoing'

/** Everything a conversation shows, as one value that changes as a whole. */
export type ChatState = LogState & {
  connection: ConnectionState
  /** The log was read at least once. */
  ready: boolean
  channel: WireChannel | null
  outgoing: Outgoing[]
  typing: Person | null
  here: Person[]
  /** From the server's memory: its database is away, and newer messages may be missing. */
  stale: boolean
  readSeq: number
}

export const emptyState: ChatState = { ...emptyLog, connection: 'connecting', ready: false, channel: null, outgoing: [], typing: null, here: [], stale: false, readSeq: 0 }
