import { useEffect, useState } from 'react'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { FilledReply } from '@/messages/fillReply'
import type { Connection } from '../chat/client/Connection'

type Props = { connection: Connection; channelId: string; canned: InboxKit['canned']; onPick: (filled: FilledReply) => void; onClose: () => void }

const useFilled = (connection: Connection, channelId: string, cannedId: string | undefined): FilledReply | null => {
  const [filled, setFilled] = useState<FilledReply | null>(null)
  useEffect(() => {
    let wanted = true
    setFilled(null)
    if (cannedId) connection.ask('fill', { channelId, cannedId }).then((answer) => wanted && 'filled' in answer && setFilled(answer.filled), () => undefined)
    return () => void (wanted = false)
  }, [connection, channelId, cannedId])
  return filled
}

/** Ready-made replies: what fits the search, and the chosen one as the customer would read it. */
export const CannedPicker = ({ connection, channelId, canned, onPick, onClose }: Props) => {
  const [search, setSearch] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const words = search.trim().replace(/^\//, '').toLowerCase()
  const fitting = canned.filter(({ shortcut, title }) => `${shortcut} ${title}`.toLowerCase().includes(words)).slice(0, 8)
  const current = fitting.find(({ id }) => id === chosen)?.id ?? fitting[0]?.id
  const filled = useFilled(connection, channelId, current)
  const gaps = filled ? [...filled.missing, ...filled.unknown] : []
  return (
    <div aria-label="Ready-made replies" className="spaces-canned" onKeyDown={({ key }) => key === 'Escape' && onClose()} role="group">
      {canned.length === 0 ? (
        <p>There are no ready-made replies yet. Add some under “Labels and replies”. <button onClick={onClose} type="button">Close</button></p>
      ) : (
        <div className="spaces-canned__list">
          {/* oxlint-disable-next-line jsx-a11y/no-autofocus -- opened by a button that says so */}
          <input aria-label="Search ready-made replies" autoFocus onChange={({ target }) => setSearch(target.value)} placeholder="Search" type="search" value={search} />
          {fitting.length === 0 && <p>No reply fits.</p>}
          {fitting.map(({ id, shortcut, title }) => <button aria-pressed={id === current} key={id} onClick={() => setChosen(id)} type="button"><b>/{shortcut}</b> {title}</button>)}
        </div>
      )}
      {filled && (
        <div className="spaces-canned__preview">
          <p>{filled.text}</p>
          {gaps.length > 0 && <p className="spaces-warn">Fill in by hand: {gaps.join(', ')}</p>}
          <button className="spaces-talk-done" onClick={() => onPick(filled)} type="button">Use this reply</button>
          <button onClick={onClose} type="button">Cancel</button>
        </div>
      )}
    </div>
  )
}
