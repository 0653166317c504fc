import { Pin } from 'lucide-react'
import { memo } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import { clockWords, dayTimeWords, exactTime, timeWords } from '@/ui/chat/client/timeWords'
import { LinkCard } from '@/ui/chat/parts/LinkCard'
import { saidByBlocks } from '@/ui/chat/parts/saidByBlocks'
import { SubmissionLink } from '@/ui/chat/parts/SubmissionLink'
import { Markdown } from '@/ui/markdown/Markdown'
import { useDesk } from './DeskContext'
import { EditBox } from './EditBox'
import { EditedMark } from './EditedMark'
import { LateBlocks } from './LateBlocks'
import type { MessageActs } from './MessageActs'
import { RowActions } from './RowActions'

type Props = { message: WireMessage; begins: boolean; editing: boolean; acts: MessageActs; /** Pointer or focus is on it: only then its buttons are drawn. */ near: boolean; inThread?: boolean }

const initials = (name: string) => name.split(/\s+/).map((part) => part[0] ?? '').join('').slice(0, 2).toUpperCase()

const hue = (name: string) => [...name].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 360, 7)

const Reactions = ({ message, acts }: Pick<Props, 'message' | 'acts'>) =>
  message.reactions && message.reactions.length > 0 ? (
    <ul className="desk-reactions" aria-label="Reactions">
      {message.reactions.map(({ emoji, count, mine }) => (
        <li key={emoji}><button type="button" aria-pressed={mine} aria-label={`${emoji}, ${count}${mine ? ', yours among them' : ''}`} onClick={() => acts.react(message, emoji, !mine)}>{emoji} <span>{count}</span></button></li>
      ))}
    </ul>
  ) : null

const Content = ({ message, editing, acts, inThread }: Props) => {
  const { base, names, me } = useDesk()
  if (message.deleted) return <p className="desk-gone">This message was deleted.</p>
  if (editing) return <EditBox message={message} acts={acts} />
  return (
    <>
      {message.body && !saidByBlocks(message) && <Markdown text={message.body} base={base} names={names} me={me.name} />}
      {message.editedAt && <EditedMark key={message.rev} message={message} editedAt={message.editedAt} acts={acts} />}
      {message.blocks.length > 0 && <LateBlocks blocks={message.blocks} base={base} />}
      {message.links?.map((link) => <LinkCard key={link.url} link={link} base={base} />)}
      {message.submissionId && <SubmissionLink id={message.submissionId} />}
      <Reactions message={message} acts={acts} />
      {!inThread && (message.replies ?? 0) > 0 && (
        <button type="button" className="desk-replies" onClick={() => acts.reply(message)}>{message.replies === 1 ? '1 reply' : `${message.replies} replies`}{message.lastReplyAt && <small> last {dayTimeWords(message.lastReplyAt)}</small>}</button>
      )}
    </>
  )
}

/** One message of a channel. `begins`: the first of its author in a row, under his name and time. */
export const MessageRow = memo((props: Props) => {
  const { message, begins, acts, near, inThread } = props
  const { author, createdAt } = message
  if (author.kind === 'system') return <div className="desk-system" title={exactTime(createdAt)}><Markdown text={message.body} /></div>
  return (
    <div className="desk-row" data-begins={begins || undefined} data-pinned={message.pinned || undefined}>
      <div className="desk-side" aria-hidden="true">
        {begins ? <span className="desk-face" style={{ background: `oklch(0.46 0.09 ${hue(author.name)})` }}>{initials(author.name)}</span> : <time>{clockWords(createdAt)}</time>}
      </div>
      <div className="desk-main">
        <p className={begins ? 'desk-author' : 'desk-hidden'}>
          <strong>{author.name}</strong>
          {author.kind === 'agent' && <span className="desk-mark">Assistant</span>}
          <time dateTime={createdAt} title={exactTime(createdAt)}>{timeWords(createdAt)}</time>
        </p>
        {message.pinned && <p className="desk-pinned"><Pin aria-hidden="true" /> Pinned</p>}
        <Content {...props} />
      </div>
      {near && !message.deleted && <RowActions message={message} acts={acts} inThread={inThread} />}
    </div>
  )
})
MessageRow.displayName = 'MessageRow'
