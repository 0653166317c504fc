import type { WireMessage } from '@/realtime/protocol'

/** Of two states of one message, the one with the later change. */
export const newerOf = (known: WireMessage, arrived: WireMessage): WireMessage => ((arrived.rev ?? 0) > (known.rev ?? 0) ? arrived : known)

/** Puts messages where their numbers say, each once, in its latest state. New ones usually belong at the end, which is cheap. */
export const mergeMessages = (known: WireMessage[], arrived: WireMessage[]): WireMessage[] => {
  const visible = arrived.filter(({ hidden }) => !hidden)
  if (visible.length === 0) return known
  const last = known.at(-1)?.seq ?? 0
  const first = visible[0]
  if (visible.length === 1 && first && first.seq > last) return [...known, first]
  const bySeq = new Map(known.map((message) => [message.seq, message]))
  for (const message of visible) {
    const same = bySeq.get(message.seq)
    bySeq.set(message.seq, same ? newerOf(same, message) : message)
  }
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
