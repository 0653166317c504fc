import type { InboxEntry } from '@/queries/chat/inbox'
import { timeWords } from '../client/timeWords'

type Props = { entries: InboxEntry[] | null; chosen: string | null; onChoose: (channelId: string) => void }

const fromCustomer = ({ lastAuthorKind }: InboxEntry) => lastAuthorKind === 'visitor' || lastAuthorKind === 'customer'

/** The line without its marks of emphasis and addresses. */
const plain = (text: string) => text.replace(/\*\*/g, '').replace(/\[([^\]\n]{1,200})\]\([^)\s]{1,400}\)/g, '$1')

const standing = (entry: InboxEntry): string | null => {
  if (entry.state !== 'open') return entry.state
  if (entry.handedOver) return 'wants a person'
  return fromCustomer(entry) && !entry.agentEnabled ? 'unanswered' : null
}

const when = (at: string | null) => (at ? (new Date(at).toDateString() === new Date().toDateString() ? timeWords(at) : new Date(at).toLocaleDateString(undefined, { day: 'numeric', month: 'short' })) : '')

const Row = ({ entry, chosen, onChoose }: { entry: InboxEntry; chosen: boolean; onChoose: Props['onChoose'] }) => {
  const mark = standing(entry)
  const unread = chosen ? 0 : entry.unread
  return (
    <li>
      <button type="button" className="chat-inbox-row" aria-current={chosen || undefined} data-unread={unread > 0 || undefined} onClick={() => onChoose(entry.id)}>
        <span className="chat-inbox-name">{entry.title}</span>
        <time className="chat-inbox-time" dateTime={entry.lastMessageAt ?? undefined}>{when(entry.lastMessageAt)}</time>
        <span className="chat-inbox-last">{entry.lastBody ? `${fromCustomer(entry) ? '' : `${entry.lastAuthor}: `}${plain(entry.lastBody)}` : 'Nothing said yet'}</span>
        <span className="chat-inbox-marks">
          {mark && <span className="chat-mark" data-state={mark}>{mark}</span>}
          {unread > 0 && <span className="chat-count" aria-label={`${unread} unread`}>{unread}</span>}
        </span>
      </button>
    </li>
  )
}

/** Conversations, the newest first. */
export const InboxList = ({ entries, chosen, onChoose }: Props) => {
  if (!entries) return <p className="chat-loading" aria-busy="true">Loading conversations …</p>
  if (entries.length === 0) return <p className="chat-none">No customer has written yet. Open your website and say hello in the chat to see how it looks.</p>
  return (
    <ul className="chat-inbox" aria-label="Conversations">
      {entries.map((entry) => (
        <Row key={entry.id} entry={entry} chosen={entry.id === chosen} onChoose={onChoose} />
      ))}
    </ul>
  )
}
