import { type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import { PollContext } from '@/blocks/poll/PollContext'
import type { ChatState } from '../client/ChatState'
import type { Conversation } from '../client/Conversation'
import { groupMessages } from '../client/groupMessages'
import { Icon } from './Icon'
import { MessageGroupView } from './MessageGroupView'
import { OutgoingView } from './OutgoingView'

type Props = { conversation: Conversation; state: ChatState; base: string; isMine: (author: WireMessage['author']) => boolean; empty?: ReactNode; visible: boolean }

const nearEnd = ({ scrollHeight, scrollTop, clientHeight }: HTMLElement) => scrollHeight - scrollTop - clientHeight < 80

/** Keeps the end in view while one reads there, and one's place while older messages come in above. */
const useScroll = ({ conversation, state, visible }: Props) => {
  const box = useRef<HTMLDivElement>(null)
  const inner = useRef<HTMLDivElement>(null)
  const atEnd = useRef(true)
  const heightBefore = useRef<number | null>(null)
  const [below, setBelow] = useState(false)
  // What greets is read from its beginning, what was said from its end.
  const begun = useRef(false)
  const first = state.messages[0]?.seq
  const last = state.messages.at(-1)?.seq
  const toEnd = () => box.current?.scrollTo({ top: box.current.scrollHeight })
  useLayoutEffect(() => {
    if (box.current && heightBefore.current !== null) box.current.scrollTop += box.current.scrollHeight - heightBefore.current
    heightBefore.current = null
  }, [first])
  const written = state.outgoing.length
  const writtenBefore = useRef(written)
  useLayoutEffect(() => {
    // Who writes wants to see it, wherever he was reading.
    if (written > writtenBefore.current) atEnd.current = true
    writtenBefore.current = written
    begun.current = last !== undefined || written > 0
    if (!begun.current) return
    if (atEnd.current) toEnd()
    else setBelow(true)
  }, [last, written, visible])
  useEffect(() => {
    if (visible && atEnd.current) conversation.markRead()
  }, [conversation, last, visible])
  useEffect(() => {
    if (!inner.current) return
    // Blocks and pictures arrive after their message: whoever reads the end stays there.
    const grown = new ResizeObserver(() => atEnd.current && begun.current && toEnd())
    grown.observe(inner.current)
    return () => grown.disconnect()
  }, [])
  const scrolled = () => {
    if (!box.current) return
    atEnd.current = nearEnd(box.current)
    if (atEnd.current) setBelow(false)
  }
  const older = () => {
    heightBefore.current = box.current?.scrollHeight ?? null
    void conversation.older()
  }
  return { box, inner, below, toEnd, scrolled, older }
}

/** The conversation so far and what is on its way; a screen reader hears what is added. */
export const MessageLog = (props: Props) => {
  const { conversation, state, base, isMine, empty } = props
  const { box, inner, below, toEnd, scrolled, older } = useScroll(props)
  const waiting = state.outgoing.filter(({ clientId }) => !state.messages.some((message) => message.clientId === clientId))
  const nothing = state.messages.length === 0 && waiting.length === 0
  return (
    <div className="chat-log-frame">
      <div ref={box} className="chat-log" role="log" aria-live="polite" aria-label="Messages" tabIndex={0} onScroll={scrolled}>
        <div ref={inner} className="chat-log-inner">
          {state.more && <button type="button" className="chat-older" onClick={older}>Show earlier messages</button>}
          {nothing && empty}
          <PollContext value={conversation.polls}>
          {groupMessages(state.messages).map((group) => (
            <MessageGroupView key={group.key} group={group} mine={isMine(group.author)} base={base} />
          ))}
          </PollContext>
          {waiting.map((message) => (
            <OutgoingView key={message.clientId} message={message} base={base} onRetry={(id) => conversation.retry(id)} onDiscard={(id) => conversation.discard(id)} />
          ))}
        </div>
      </div>
      {below && <button type="button" className="chat-to-end" onClick={toEnd}><Icon name="down" /> New messages</button>}
    </div>
  )
}
