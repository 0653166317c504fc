import { type Virtualizer, useVirtualizer } from '@tanstack/react-virtual'
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { type DeskLog, pageSize } from './DeskLog'

export type ListVirtualizer = Virtualizer<HTMLDivElement, HTMLDivElement>

type Wanted = { frame: RefObject<HTMLDivElement | null>; log: DeskLog; lastSeq: number; waiting: number; goTo: { seq: number } | null; /** The log can be read now; what could not be had is asked for again. */ readable: boolean; onEnd: () => void }

/** One function for all drawings: another one would have every position of 100,000 rows counted anew. Pixels. */
const estimateSize = () => 52

const nearEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => scrollHeight - scrollTop - clientHeight < 60

/**
 * Which rows of a channel are drawn. Row n is message n + 1, read or not; what comes into view is fetched. Who reads at
 * the end stays there; who reads elsewhere keeps his place.
 */
export const useMessageScroll = ({ frame, log, lastSeq, waiting, goTo, readable, onEnd }: Wanted) => {
  const count = lastSeq + waiting
  const atEnd = useRef(true)
  const [below, setBelow] = useState(false)
  // oxlint-disable-next-line react/incompatible-library -- its rows are read in the render that made them
  const virtualizer = useVirtualizer<HTMLDivElement, HTMLDivElement>({ count, getScrollElement: () => frame.current, estimateSize, overscan: 8, useFlushSync: false })
  const toEnd = useCallback(() => {
    atEnd.current = true
    setBelow(false)
    virtualizer.scrollToIndex(Math.max(0, count - 1), { align: 'end' })
  }, [virtualizer, count])
  const waitedBefore = useRef(waiting)
  useLayoutEffect(() => {
    if (waiting > waitedBefore.current) atEnd.current = true
    waitedBefore.current = waiting
    if (count === 0) return
    if (atEnd.current) virtualizer.scrollToIndex(count - 1, { align: 'end' })
    else setBelow(true)
  }, [virtualizer, count, waiting])
  const size = virtualizer.getTotalSize()
  useLayoutEffect(() => {
    if (atEnd.current && frame.current) frame.current.scrollTop = frame.current.scrollHeight
  }, [frame, size])
  useEffect(() => {
    if (!goTo) return
    atEnd.current = false
    void log.ensure(goTo.seq - pageSize / 2, goTo.seq + pageSize / 2).then(() => virtualizer.scrollToIndex(goTo.seq - 1, { align: 'center' }))
  }, [virtualizer, log, goTo])
  const rows = virtualizer.getVirtualItems()
  const [first, last] = [rows[0]?.index ?? 0, rows.at(-1)?.index ?? 0]
  useEffect(() => {
    if (lastSeq > 0 && readable) void log.ensure(first + 1 - 30, last + 1 + 30)
  }, [log, first, last, lastSeq, readable])
  useEffect(() => {
    if (atEnd.current && document.visibilityState === 'visible') onEnd()
  }, [lastSeq, below, onEnd])
  const scrolled = () => {
    if (!frame.current) return
    const now = nearEnd(frame.current)
    if (now && !atEnd.current) onEnd()
    atEnd.current = now
    setBelow(!now)
  }
  return { virtualizer, rows, size, below, toEnd, scrolled }
}
