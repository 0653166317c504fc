import type { ConversationMessage } from '@/queries/agent/readConversation'

const isVisitor = ({ authorKind }: ConversationMessage) => authorKind === 'visitor' || authorKind === 'customer'

/** At most this many unanswered messages are read as one question. */
const most = 3

/** The number up to which the talk is answered: what an agent replied to, or where a person of the business wrote. */
const answeredUpTo = (conversation: ConversationMessage[]): number => {
  const bySeq = new Map(conversation.map(({ id, seq }) => [id, seq]))
  return conversation.reduce((highest, { authorKind, metadata, seq }) => {
    if (authorKind === 'agent') return Math.max(highest, bySeq.get(String(metadata.replyTo)) ?? 0)
    return authorKind === 'user' || authorKind === 'operator' ? Math.max(highest, seq) : highest
  }, 0)
}

/** What the visitor wrote and nobody answered yet, up to the message that is answered now: people often send a thought in pieces. */
export const openQuestion = (conversation: ConversationMessage[], messageId: string): string => {
  const answered = answeredUpTo(conversation)
  const open = conversation.filter((message) => message.id === messageId || (isVisitor(message) && message.seq > answered))
  return open.slice(-most).map(({ body }) => body).join('\n')
}
