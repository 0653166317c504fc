import type { ReactNode } from 'react'
import type { Person } from '@/realtime/protocol'
import type { ChatOpening } from '@/services/conversations/ChatOpening'
import { Icon } from './Icon'

const names = new Intl.ListFormat('en')

type Props = { businessName: string; agentName: string; opening: ChatOpening | null; here: Person[]; onClose: () => void; onPerson: () => void }

const standing = ({ agentName, opening, here }: Pick<Props, 'agentName' | 'opening' | 'here'>): ReactNode => {
  if (here.length > 0) return `${names.format(here.map(({ name }) => name))} ${here.length === 1 ? 'is' : 'are'} here`
  const hours = opening?.business.hours
  return <>{agentName} answers at once{hours && <><br />{hours.text}</>}</>
}

/** Whom one talks to, when people are there, and the way to them. */
export const ChatHeader = (props: Props) => (
  <div className="chat-header">
    <div className="chat-title">
      <h2>{props.businessName}</h2>
      <p>{standing(props)}</p>
    </div>
    <button type="button" className="chat-person" onClick={props.onPerson}><Icon name="person" /><span>Talk to a person</span></button>
    <button type="button" className="chat-close" aria-label="Close the chat" onClick={props.onClose}><Icon name="close" /></button>
  </div>
)
