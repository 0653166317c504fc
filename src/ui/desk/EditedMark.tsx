import { useState } from 'react'
import type { EarlierWords } from '@/queries/chat/earlierWords'
import type { WireMessage } from '@/realtime/protocol'
import { dayTimeWords, exactTime } from '@/ui/chat/client/timeWords'
import { Markdown } from '@/ui/markdown/Markdown'
import type { MessageActs } from './MessageActs'

type Props = { message: WireMessage; editedAt: string; acts: Pick<MessageActs, 'earlier'> }

const Words = ({ known }: { known: EarlierWords[] | undefined | null }) => {
  if (known === null) return <p className="desk-earlier" role="status">Looking …</p>
  if (!known) return <p className="desk-earlier" role="status">What it said before cannot be read just now. Please try again in a moment.</p>
  return (
    <ol className="desk-earlier" aria-label="What it said before">
      {known.map(({ body, until }) => <li key={until}><Markdown text={body} /><small title={exactTime(until)}>until {dayTimeWords(until)}</small></li>)}
    </ol>
  )
}

/** That a message was changed; pressed, it shows what it said before. */
export const EditedMark = ({ message, editedAt, acts }: Props) => {
  const [open, setOpen] = useState(false)
  const [known, setKnown] = useState<EarlierWords[] | undefined | null>(null)
  const toggle = () => {
    setOpen(!open)
    if (!open) void acts.earlier(message).then(setKnown)
  }
  return (
    <>
      <button type="button" className="desk-edited" title={exactTime(editedAt)} aria-expanded={open} onClick={toggle}>edited</button>
      {open && <Words known={known} />}
    </>
  )
}
