import type { WireMessage } from '@/realtime/protocol'

/** Puts messages where their numbers say, each once. New ones usually belong at the end, which is cheap. */
export const mergeMessages = (known: WireMessage[], arrived: WireMessage[]): WireMessage[] => {
  const visible = arrived.filter(({ hidden }) => !hidden)
  if (visible.length === 0) return known
  const last = known.at(-1)?.seq ?? 0
  const first = visible[0]
  if (visible.length === 1 && first && first.seq > last) return [...known, first]
  const bySeq = new Map([...known, ...visible].map((message) => [message.seq, message]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
