import { lazy, Suspense } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import { exactTime } from '../client/timeWords'
import { ChatWords } from './ChatWords'
import { LinkCard } from './LinkCard'
import { SubmissionLink } from './SubmissionLink'
import { Reason } from './Reason'
import { saidByBlocks } from './saidByBlocks'

const Blocks = lazy(() => import('@/blocks/chat/ChatBlocks').then(({ ChatBlocks }) => ({ default: ChatBlocks })))

type Props = { message: WireMessage; base: string }

/** One message: its words, its blocks, and for an agent's the reason. */
export const MessageBubble = ({ message, base }: Props) => {
  const { body, blocks, createdAt, reason, internal } = message
  return (
    <div className="chat-message" title={exactTime(createdAt)} data-internal={internal || undefined}>
      {internal && <span className="chat-note-mark">Note, not seen by the customer</span>}
      {!saidByBlocks(message) && (
        <div className="chat-bubble">
          <ChatWords text={body} base={base} />
        </div>
      )}
      {blocks.length > 0 && (
        <Suspense fallback={<div className="chat-block" aria-busy="true" />}>
          <Blocks blocks={blocks} base={base} />
        </Suspense>
      )}
      {message.links?.map((link) => <LinkCard key={link.url} link={link} base={base} />)}
      {message.submissionId && <SubmissionLink id={message.submissionId} />}
      {reason && <Reason reason={reason} base={base} />}
    </div>
  )
}
