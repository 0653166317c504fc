import type { Talker } from './Talker'

export type Row = { channelId: string; seq: number; body: string }
export type Verdict = { messages: number; lost: number; doubled: number; gaps: number; outOfOrder: number; different: number; waiting: number; ok: boolean }

const bySeq = (rows: Row[]) => [...rows].sort((a, b) => a.seq - b.seq)

/** Whether each author's messages stand in the log in the order in which he wrote them. */
const misordered = (talker: Talker, bodies: Map<string, number>) => {
  const seqs = talker.written.flatMap((body) => bodies.get(body) ?? [])
  return seqs.filter((seq, index) => index > 0 && seq <= (seqs[index - 1] ?? 0)).length
}

/**
 * The data oracle of fault-drills.md, a, b and f: everything that was written stands in the log exactly once and in its author's
 * order, every channel's numbers have no gap, and what each person sees equals a fresh look at the log.
 */
export const dataOracle = (talkers: Talker[], log: Row[]): Verdict => {
  const channels = Map.groupBy(log, ({ channelId }) => channelId)
  const times = Map.groupBy(log, ({ body }) => body)
  const written = talkers.flatMap((talker) => talker.written)
  const lost = written.filter((body) => !times.has(body)).length
  const doubled = [...times.values()].filter((rows) => rows.length > 1).length
  const gaps = [...channels.values()].reduce((sum, rows) => sum + bySeq(rows).filter(({ seq }, index) => seq !== index + 1).length, 0)
  const firstSeq = new Map(log.map(({ body, seq }) => [body, seq]))
  const outOfOrder = talkers.reduce((sum, talker) => sum + misordered(talker, firstSeq), 0)
  const different = talkers.filter((talker) => !showsTheLog(talker, channels)).length
  const waiting = talkers.reduce((sum, { conversation }) => sum + conversation.snapshot().outgoing.length, 0)
  return { messages: written.length, lost, doubled, gaps, outOfOrder, different, waiting, ok: lost + doubled + gaps + outOfOrder + different + waiting === 0 }
}

/** A client shows the channel's newest messages without a hole: exactly the end of the log. */
export const showsTheLog = (talker: Talker, channels: Map<string, Row[]>): boolean => {
  const { channel, messages } = talker.conversation.snapshot()
  if (!channel) return talker.written.length === 0
  const log = bySeq(channels.get(channel.id) ?? [])
  const end = log.slice(log.length - messages.length)
  return log.at(-1)?.seq === messages.at(-1)?.seq && end.every(({ seq, body }, index) => messages[index]?.seq === seq && messages[index]?.body === body)
}
