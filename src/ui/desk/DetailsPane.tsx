import { X } from 'lucide-react'
import type { Person, WireMessage } from '@/realtime/protocol'
import { timeWords } from '@/ui/chat/client/timeWords'
import type { DeskPerson } from './DeskData'

type Props = { title: string; here: Person[]; people: DeskPerson[]; pinned: WireMessage[]; onGo: (seq: number) => void; onClose: () => void }

const firstLine = (body: string) => body.split('\n')[0]?.slice(0, 140) ?? ''

/** Who is in a channel, who is there now, and what was pinned. */
export const DetailsPane = ({ title, here, people, pinned, onGo, onClose }: Props) => {
  const present = new Set(here.map(({ id }) => id))
  const sorted = [...people].sort((a, b) => Number(present.has(b.id)) - Number(present.has(a.id)))
  return (
    <aside className="desk-pane" aria-label="About this channel">
      <header className="desk-head"><h2>{title}</h2><button type="button" className="desk-act" aria-label="Close" onClick={onClose}><X aria-hidden="true" /></button></header>
      <div className="desk-about">
        <h3>Pinned</h3>
        {pinned.length === 0 && <p className="desk-quiet">Nothing is pinned. Pin a message to find it here again.</p>}
        <ul>
          {pinned.map(({ id, seq, author, body, createdAt }) => (
            <li key={id}><button type="button" className="desk-pin" onClick={() => onGo(seq)}><strong>{author.name}</strong> <small>{timeWords(createdAt)}</small><br />{firstLine(body)}</button></li>
          ))}
        </ul>
        <h3>People</h3>
        <ul>
          {sorted.map(({ id, name }) => (
            <li key={id} className="desk-person"><i data-here={present.has(id) || undefined} aria-hidden="true" />{name}{present.has(id) && <small> here now</small>}</li>
          ))}
        </ul>
      </div>
    </aside>
  )
}
