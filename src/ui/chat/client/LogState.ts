import type { ReadMark, WireMessage } from '@/realtime/protocol'

/** A channel's log as one reader's window has it. */
export type LogState = {
  /** By number, without holes and doubles; what is not for this reader is left out. */
  messages: WireMessage[]
  /** Older ones exist. */
  more: boolean
  lastSeq: number
  /** The last change known of: of edits, deletions, reactions, pins, replies. */
  lastRev: number
  readMarks: ReadMark[]
  /** Older pages asked for and not yet here, and what changed meanwhile of messages not held: a page may be staler than that. */
  asking: number
  aside: WireMessage[]
}

export const emptyLog: LogState = { messages: [], more: false, lastSeq: 0, lastRev: 0, readMarks: [], asking: 0, aside: [] }
