import { Link } from '@payloadcms/ui'
import { Bot, Clock } from 'lucide-react'
import type { Conversation } from '@/queries/admin/conversationRow'
import type { ConversationFilter } from '@/queries/admin/readConversations'
import { plainLine } from '../shared/plainLine'
import { When } from '../shared/When'
import { inboxHref } from './inboxHref'

type Props = { conversations: Conversation[]; filter: ConversationFilter; search: string; openId: string | undefined; several: boolean; now: string }

const empty: Record<ConversationFilter, string> = {
  waiting: 'Nobody is waiting for an answer. Well done.',
  today: 'Nobody has written yet today.',
  open: 'No open conversations. Questions from the chat on your website arrive here.',
  done: 'Nothing is marked as done yet. Open a conversation and press “Mark as done” when it is settled.',
  all: 'Nobody has written to you yet. Open your website, press the chat button and ask something: it arrives here at once.',
}

const Row = ({ conversation, filter, search, openId, several, now }: Omit<Props, 'conversations'> & { conversation: Conversation }) => {
  const { id, title, business, body, authorKind, authorName, saidAt, askedAt, waiting, unread, agentEnabled } = conversation
  const isVisitor = authorKind === 'visitor' || authorKind === 'customer'
  return (
    <li>
      <Link aria-current={id === openId ? 'page' : undefined} className={`spaces-talk${unread > 0 && id !== openId ? ' spaces-talk--unread' : ''}`} href={inboxHref({ channelId: id, filter, search })} prefetch={false}>
        <span className="spaces-talk__top">
          <b>{title}</b>
          <small><When iso={saidAt} now={now} /></small>
        </span>
        <span className="spaces-talk__line">{isVisitor ? '' : `${authorName}: `}{plainLine(body, 110)}</span>
        <span className="spaces-talk__marks">
          {waiting && <span className="spaces-chip spaces-chip--warn"><Clock aria-hidden="true" size={12} /> waits{askedAt && <> since <When iso={askedAt} now={now} /></>}</span>}
          {unread > 0 && id !== openId && <span className="spaces-chip">{unread} unread</span>}
          {agentEnabled && !waiting && <span className="spaces-chip spaces-chip--quiet"><Bot aria-hidden="true" size={12} /> agent answers</span>}
          {several && <span className="spaces-chip spaces-chip--quiet">{business}</span>}
        </span>
      </Link>
    </li>
  )
}

/** Visitors' conversations, those that wait on top. */
export const InboxList = ({ conversations, search, filter, ...rest }: Props) =>
  conversations.length === 0 ? (
    <p className="spaces-inbox__empty">{search ? `No conversation mentions “${search}”.` : empty[filter]}</p>
  ) : (
    <ul className="spaces-talks">
      {conversations.map((conversation) => (
        <Row conversation={conversation} filter={filter} key={conversation.id} search={search} {...rest} />
      ))}
    </ul>
  )
