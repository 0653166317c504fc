import { ArrowLeft, BookmarkX } from 'lucide-react'
import { useEffect } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import { dayTimeWords, exactTime } from '@/ui/chat/client/timeWords'
import type { DeskChannel } from '../DeskData'
import { lineOf } from '../lineOf'
import type { Bookmarks } from './useBookmarks'

type Props = { bookmarks: Bookmarks; channels: DeskChannel[]; onGo: (message: WireMessage) => void; onBack: () => void }

/** Messages put aside, each a step from its place. */
export const BookmarksPane = ({ bookmarks: { messages, turn, load }, channels, onGo, onBack }: Props) => {
  useEffect(load, [load])
  const placeOf = ({ channelId }: WireMessage) => channels.find(({ id }) => id === channelId)?.title ?? 'A conversation'
  return (
    <section className="desk-talk" aria-label="Saved messages">
      <header className="desk-head">
        <button type="button" className="desk-act desk-back" aria-label="Back to the channels" onClick={onBack}><ArrowLeft aria-hidden="true" /></button>
        <div className="desk-title"><h2>Saved messages</h2><p>Only you see them.</p></div>
      </header>
      {messages === null && <div className="desk-skeleton" role="status" aria-busy="true" aria-label="Loading saved messages">{[70, 45, 60].map((width) => <i key={width} style={{ inlineSize: `${width}%` }} />)}</div>}
      {messages?.length === 0 && <p className="desk-empty"><strong>Nothing is saved</strong><br />Point at a message and choose “Save for later” to find it here again, for example an order you will look after tomorrow.</p>}
      {messages && messages.length > 0 && (
        <ul className="desk-saved">
          {messages.map((message) => (
            <li key={message.id}>
              <button type="button" className="desk-pin" onClick={() => onGo(message)}><strong>{message.author.name}</strong> <small>in {placeOf(message)}, <time dateTime={message.createdAt} title={exactTime(message.createdAt)}>{dayTimeWords(message.createdAt)}</time></small><br />{lineOf(message)}</button>
              <button type="button" className="desk-act" aria-label={`No longer save what ${message.author.name} wrote`} title="No longer save" onClick={() => turn(message)}><BookmarkX aria-hidden="true" /></button>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
