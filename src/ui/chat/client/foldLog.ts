import type { ReadMark, WireMessage } from '@/realtime/protocol'
import type { LogState } from './LogState'
import { mergeMessages, newerOf } from './mergeMessages'

/**
 * How what the server says becomes what a reader sees. Pure, so that a test proves that every client, whatever
 * happened to its line, ends with what a fresh load shows.
 */

/** New messages, in order. */
export const foldMessages = <Log extends LogState>(log: Log, arrived: WireMessage[]): Log => {
  const newest = arrived.at(-1)
  return newest ? { ...log, messages: mergeMessages(log.messages, arrived), lastSeq: Math.max(log.lastSeq, newest.seq) } : log
}

/** An older page that was asked for, with what became of its messages while it was on its way. */
export const foldOlder = <Log extends LogState>(log: Log, page: { messages: WireMessage[]; more: boolean }): Log => {
  const wanted = new Set(page.messages.map(({ id }) => id))
  const asking = Math.max(0, log.asking - 1)
  const messages = mergeMessages(mergeMessages(log.messages, page.messages), log.aside.filter(({ id }) => wanted.has(id)))
  return { ...log, messages, more: page.more, asking, aside: asking > 0 ? log.aside : [] }
}

const foldOne = <Log extends LogState>(log: Log, changed: WireMessage): Log => {
  const lastRev = Math.max(log.lastRev, changed.rev ?? 0)
  const at = log.messages.findIndex(({ id }) => id === changed.id)
  const known = log.messages[at]
  if (!known) return { ...log, lastRev, aside: log.asking > 0 ? [...log.aside, changed] : log.aside }
  return newerOf(known, changed) === known ? { ...log, lastRev } : { ...log, lastRev, messages: log.messages.with(at, changed) }
}

/** Messages changed after they were said, each in its present state. */
export const foldChanges = <Log extends LogState>(log: Log, changed: WireMessage[]): Log => changed.filter(({ hidden }) => !hidden).reduce(foldOne, log)

const keyOf = ({ reader }: ReadMark) => `${reader.kind}:${reader.id ?? ''}`

/** How far others have read; nobody unreads. */
export const foldReads = <Log extends LogState>(log: Log, marks: ReadMark[]): Log => {
  const known = new Map(log.readMarks.map((mark) => [keyOf(mark), mark]))
  for (const mark of marks) if ((known.get(keyOf(mark))?.seq ?? 0) < mark.seq) known.set(keyOf(mark), mark)
  return { ...log, readMarks: [...known.values()] }
}

/** The answer to a join: everything up to here was sent before it. */
export const foldJoined = <Log extends LogState>(log: Log, { lastSeq, lastRev, readMarks }: Pick<LogState, 'lastSeq' | 'lastRev' | 'readMarks'>): Log =>
  foldReads({ ...log, lastSeq: Math.max(log.lastSeq, lastSeq), lastRev: Math.max(log.lastRev, lastRev) }, readMarks)
