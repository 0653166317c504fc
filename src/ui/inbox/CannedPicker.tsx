import { useEffect, useState } from 'react'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { FilledReply } from '@/messages/fillReply'
import type { Connection } from '../chat/client/Connection'

type Props = { connection: Connection; channelId: string; canned: InboxKit['canned']; search: string; onPick: (filled: FilledReply) => void; onClose: () => void }

/** Ready-made replies: what fits the search, and the chosen one as the customer would read it. */
export const CannedPicker = ({ connection, channelId, canned, search, onPick, onClose }: Props) => {
  const [chosen, setChosen] = useState<string | null>(null)
  const [filled, setFilled] = useState<FilledReply | null>(null)
  const words = search.toLowerCase()
  const fitting = canned.filter(({ shortcut, title }) => `${shortcut} ${title}`.toLowerCase().includes(words)).slice(0, 8)
  const current = fitting.find(({ id }) => id === chosen)?.id ?? fitting[0]?.id
  useEffect(() => {
    let wanted = true
    setFilled(null)
    if (current) connection.ask('fill', { channelId, cannedId: current }).then((answer) => wanted && 'filled' in answer && setFilled(answer.filled), () => undefined)
    return () => void (wanted = false)
  }, [connection, channelId, current])
  const gaps = filled ? [...filled.missing, ...filled.unknown] : []
  return (
    <div aria-label="Ready-made replies" className="spaces-canned" role="group">
      {fitting.length === 0 && <p>{canned.length === 0 ? 'There are no ready-made replies yet. Add some under “Labels and replies”.' : 'No reply fits.'} <button onClick={onClose} type="button">Close</button></p>}
      <div className="spaces-canned__list">
        {fitting.map(({ id, shortcut, title }) => <button aria-pressed={id === current} key={id} onClick={() => setChosen(id)} type="button"><b>/{shortcut}</b> {title}</button>)}
      </div>
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
