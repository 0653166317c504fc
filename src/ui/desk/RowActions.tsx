import { Bookmark, BookmarkCheck, Link2, MessageSquareReply, Pencil, Pin, SmilePlus, Trash2 } from 'lucide-react'
import type { ReactNode } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import { EmojiButton } from '@/ui/composer/EmojiButton'
import { useDesk } from './DeskContext'
import { isOwn, type MessageActs } from './MessageActs'

const Act = ({ name, onClick, children }: { name: string; onClick: () => void; children: ReactNode }) => (
  <button type="button" className="desk-act" aria-label={name} title={name} onClick={onClick}>{children}</button>
)

type Props = { message: WireMessage; acts: MessageActs; inThread?: boolean }

/** What one can do with a message; shown when the pointer or the focus is on it. */
export const RowActions = ({ message, acts, inThread }: Props) => {
  const { me, mayWrite, saved } = useDesk()
  return (
    <div className="desk-acts" role="group" aria-label="What to do with this message">
      {mayWrite && <EmojiButton className="desk-act" label="React" onPick={(emoji) => acts.react(message, emoji, true)}><SmilePlus aria-hidden="true" /></EmojiButton>}
      {mayWrite && !inThread && <Act name="Reply in a thread" onClick={() => acts.reply(message)}><MessageSquareReply aria-hidden="true" /></Act>}
      {mayWrite && isOwn(message, me.id) && <Act name="Edit" onClick={() => acts.edit(message)}><Pencil aria-hidden="true" /></Act>}
      {mayWrite && <Act name={message.pinned ? 'Unpin' : 'Pin'} onClick={() => acts.pin(message)}><Pin aria-hidden="true" /></Act>}
      {mayWrite && <Act name={saved.has(message.id) ? 'No longer save' : 'Save for later'} onClick={() => acts.save(message)}>{saved.has(message.id) ? <BookmarkCheck aria-hidden="true" /> : <Bookmark aria-hidden="true" />}</Act>}
      <Act name="Copy link" onClick={() => acts.copyLink(message)}><Link2 aria-hidden="true" /></Act>
      {mayWrite && isOwn(message, me.id) && <Act name="Delete" onClick={() => acts.remove(message)}><Trash2 aria-hidden="true" /></Act>}
    </div>
  )
}
