'use client'

import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { OrderContext } from '@/blocks/cart/OrderContext'
import type { ChatProps } from './ChatProps'
import './chat.css'
import { chatMemory } from './chatMemory'
import { isAway } from './client/isAway'
import { AwayForm } from './parts/AwayForm'
import { ChatHeader } from './parts/ChatHeader'
import { Composer } from './parts/Composer'
import { ConnectionNote } from './parts/ConnectionNote'
import { EmptyChat } from './parts/EmptyChat'
import { FirstAnswer } from './parts/FirstAnswer'
import { MessageLog } from './parts/MessageLog'
import { RatingCard } from './parts/RatingCard'
import { Typing } from './parts/Typing'
import type { AskedQuestion } from './useAsked'
import { useConversation } from './useConversation'
import { useQuestion } from './useQuestion'
import { useUpload } from './useUpload'
import { useVisitorChat } from './useVisitorChat'
import { keepFocusInside } from './keepFocusInside'

type Props = ChatProps & { open: boolean; onClose: () => void; onUnread: (count: number) => void; takeFocus: boolean; question?: AskedQuestion; page?: string; awayForm?: boolean; onTalked?: () => void }
type Chat = NonNullable<ReturnType<typeof useVisitorChat>>

const personWanted = 'I would like to talk to a person, please.'

const isMine = ({ kind }: { kind: string }) => kind === 'visitor' || kind === 'customer'

const Open = ({ chat, ...props }: Props & { chat: Chat }) => {
  const { connection, conversation, opening } = chat
  const { open, onClose, onUnread, onTalked, takeFocus, base, handle, accent } = props
  const hours = opening?.business.hours
  const state = useConversation(conversation)
  const panel = useRef<HTMLDivElement>(null)
  const input = useRef<HTMLTextAreaElement>(null)
  const [first, setFirst] = useState<'agent' | 'person'>('agent')
  const agent = opening?.agent ?? { name: props.agentName, greeting: props.greeting, suggestions: props.suggestions }
  const unread = open ? 0 : state.messages.filter(({ seq, author }) => seq > state.readSeq && !isMine(author)).length
  const page = () => props.page ?? location.pathname
  const begins = state.ready && !state.channel && opening?.mayChoose === true
  const send = (text: string) => conversation.send(text, page(), begins ? first : undefined)
  const upload = useUpload(base, opening?.files === true, state.channel !== null)
  useQuestion(props.question, send)
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onClose()
    else if (panel.current) keepFocusInside(event, panel.current)
  }
  useEffect(() => onUnread(unread), [onUnread, unread])
  useEffect(() => {
    // A phone's keyboard would cover the greeting and the suggestions.
    if (open && takeFocus) (matchMedia('(max-width: 40rem)').matches ? panel : input).current?.focus()
  }, [open, takeFocus])
  useEffect(() => {
    if (!state.channel) return
    chatMemory.hasConversation(handle)
    onTalked?.()
  }, [handle, state.channel, onTalked])
  return (
    <div ref={panel} className="chat-panel" role="dialog" tabIndex={-1} aria-label={`Chat with ${props.businessName}`} hidden={!open} style={accent ? ({ '--chat-accent': accent } as never) : undefined} onKeyDown={keys}>
      <ChatHeader businessName={props.businessName} agentName={agent.name} opening={opening} here={state.here} onClose={onClose} onPerson={() => send(personWanted)} />
      <ConnectionNote state={state.connection} waiting={state.outgoing.filter((message) => message.state === 'kept').length} away={isAway(state)} onRetry={connection.now} />
      <OrderContext value={send}>
      <MessageLog
        conversation={conversation} state={state} base={base} isMine={isMine} visible={open}
        empty={state.ready || state.connection === 'offline' ? <EmptyChat agentName={agent.name} greeting={agent.greeting} suggestions={agent.suggestions} onPick={send} choice={begins && <FirstAnswer agentName={agent.name} chosen={first} hours={hours?.text} onChoose={setFirst} />}>{props.awayForm && hours && !hours.open && <AwayForm base={base} page={page()} hours={hours.text} />}</EmptyChat> : <p className="chat-loading" aria-busy="true">Loading your conversation …</p>}
      />
      </OrderContext>
      <Typing who={state.typing} />
      {open && state.connection === 'online' && state.channel?.state === 'resolved' && <RatingCard connection={connection} />}
      <Composer label={`Message to ${props.businessName}`} placeholder="Write a message" disabled={state.connection === 'denied'} onSend={send} onTyping={() => conversation.typing()} upload={upload} inputRef={input} draftKey={`spaces-chat-draft:${handle}`} />
    </div>
  )
}

/** The chat of a tenant's site. Stays connected while it is closed, so that the launcher can say that an answer came. */
export const ChatPanel = (props: Props) => {
  const chat = useVisitorChat(props)
  return chat && <Open {...props} chat={chat} />
}
