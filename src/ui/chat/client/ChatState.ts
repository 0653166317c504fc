import type { Person, WireChannel, WireMessage } from '@/realtime/protocol'
import type { ConnectionState } from './Connection'
import type { Outgoing } from './Outgoing'

/** Everything a conversation shows, as one value that changes as a whole. */
export type ChatState = {
  connection: ConnectionState
  /** The log was read at least once. */
  ready: boolean
  channel: WireChannel | null
  /** By number, without holes and doubles; what is not for this reader is left out. */
  messages: WireMessage[]
  /** Older ones exist. */
  more: boolean
  outgoing: Outgoing[]
  typing: Person | null
  here: Person[]
  lastSeq: number
  readSeq: number
}

export const emptyState: ChatState = { connection: 'connecting', ready: false, channel: null, messages: [], more: false, outgoing: [], typing: null, here: [], lastSeq: 0, readSeq: 0 }
