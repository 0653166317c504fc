import { ArrowDown, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, type SyntheticEvent, useRef, useState, useSyncExternalStore } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { ChatState } from '@/ui/chat/client/ChatState'
import type { Conversation } from '@/ui/chat/client/Conversation'
import { beginsGroup, dayWords, sameDay } from './beginsGroup'
import type { DeskLog } from './DeskLog'
import type { MessageActs } from './MessageActs'
import { messageKeys } from './messageKeys'
import { MessageRow } from './MessageRow'
import { OutgoingRow } from './OutgoingRow'
import { useMessageScroll } from './useMessageScroll'

type Props = { log: DeskLog; conversation: Conversation; state: ChatState; acts: MessageActs; editing: string | null; newFrom: number; goTo: { seq: number } | null; onGo: (seq: number) => void; onEnd: () => void }

/** The message shown before this one: replies are read in their threads. */
const shownBefore = (log: DeskLog, seq: number): WireMessage | undefined => {
  for (let before = seq - 1; before > 0 && before > seq - 40; before--) {
    const message = log.get(before)
    if (!message?.threadId) return message
  }
  return undefined
}

const Row = ({ seq, near, log, acts, editing, newFrom }: Pick<Props, 'log' | 'acts' | 'editing' | 'newFrom'> & { seq: number; near: boolean }) => {
  const message = log.get(seq)
  if (!message) return <div className="desk-ghost" aria-hidden="true" />
  if (message.threadId) return null
  const before = shownBefore(log, seq)
  const newDay = seq === 1 || (before && !sameDay(before.createdAt, message.createdAt))
  return (
    <>
      {newDay && <p className="desk-day"><span>{dayWords(message.createdAt)}</span></p>}
      {seq === newFrom && <p className="desk-day" data-new=""><span>New</span></p>}
      <MessageRow message={message} begins={beginsGroup(before, message) || seq === newFrom} editing={editing === message.id} acts={acts} near={near} />
    </>
  )
}

/** From the list itself an arrow leads into it: up to the last message in view, down to the first. */
const enterRows = (event: KeyboardEvent<HTMLDivElement>) => {
  const { top, bottom } = event.currentTarget.getBoundingClientRect()
  const inView = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-seq]')].filter((row) => {
    const place = row.getBoundingClientRect()
    return row.childElementCount > 0 && place.bottom > top && place.top < bottom
  })
  const row = event.key === 'ArrowUp' ? inView.at(-1) : event.key === 'ArrowDown' ? inView[0] : undefined
  if (!row) return
  row.focus()
  event.preventDefault()
}

const useRowKeys = (props: Props) => (event: KeyboardEvent<HTMLDivElement>) => {
  if (event.target === event.currentTarget) return enterRows(event)
  const row = (event.target as HTMLElement).closest<HTMLElement>('[data-seq]')
  if (!row || event.target !== row) return
  const step = { ArrowUp: 'previousElementSibling', ArrowDown: 'nextElementSibling' }[event.key] as 'previousElementSibling' | 'nextElementSibling' | undefined
  if (step) {
    let next = row[step] as HTMLElement | null
    while (next && next.childElementCount === 0) next = next[step] as HTMLElement | null
    next?.focus()
    return event.preventDefault()
  }
  const message = props.log.get(Number(row.dataset.seq))
  if (message && messageKeys(event, message, props.acts)) event.preventDefault()
}

/** The messages of a channel, however many: only those in view are drawn. */
export const MessageList = (props: Props) => {
  const { log, conversation, state, acts, editing, newFrom, goTo, onGo, onEnd } = props
  const frame = useRef<HTMLDivElement>(null)
  useSyncExternalStore(log.subscribe, log.snapshot, log.snapshot)
  const waiting = state.outgoing.filter(({ clientId }) => !state.messages.some((message) => message.clientId === clientId))
  const { virtualizer, rows, size, below, toEnd, scrolled } = useMessageScroll({ frame, log, lastSeq: state.lastSeq, waiting: waiting.length, goTo, readable: state.connection === 'online' && !state.stale, onEnd })
  const pressed = useRowKeys(props)
  const [near, setNear] = useState<number | null>(null)
  const come = ({ target }: SyntheticEvent) => {
    const row = target instanceof Element ? target.closest<HTMLElement>('[data-seq]') : null
    // What one has opened from a row stays, wherever the pointer goes.
    if (row && !frame.current?.querySelector('.desk-acts [data-state="open"]')) setNear(Number(row.dataset.seq))
  }
  const hiddenNew = newFrom > 0 && newFrom <= state.lastSeq && (virtualizer.range?.startIndex ?? 0) + 1 > newFrom
  return (
    <div className="desk-list-frame">
      {hiddenNew && <button type="button" className="desk-jump" data-up="" onClick={() => onGo(newFrom)}><ArrowUp aria-hidden="true" /> {state.lastSeq - newFrom + 1} new · Jump to the first</button>}
      <div ref={frame} className="desk-list" role="feed" aria-label="Messages" aria-busy={!state.ready} tabIndex={0} onScroll={scrolled} onKeyDown={pressed} onPointerOver={come} onFocus={come}>
        <div className="desk-list-inner" style={{ blockSize: size }}>
          {rows.map(({ index, start }) => {
            const outgoing = waiting[index - state.lastSeq]
            return (
              <div key={index} ref={virtualizer.measureElement} data-index={index} data-seq={index + 1} role="article" aria-posinset={index + 1} aria-setsize={state.lastSeq + waiting.length} aria-label={log.get(index + 1)?.author.name ?? 'Message'} tabIndex={-1} className="desk-item" style={{ transform: `translateY(${start}px)` }}>
                {outgoing ? <OutgoingRow message={outgoing} onRetry={(id) => conversation.retry(id)} onDiscard={(id) => conversation.discard(id)} /> : <Row seq={index + 1} near={near === index + 1} log={log} acts={acts} editing={editing} newFrom={newFrom} />}
              </div>
            )
          })}
        </div>
      </div>
      {below && <button type="button" className="desk-jump" onClick={toEnd}><ArrowDown aria-hidden="true" /> To the newest</button>}
    </div>
  )
}
