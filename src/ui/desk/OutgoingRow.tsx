import { CircleAlert, Clock } from 'lucide-react'
import type { Outgoing } from '@/ui/chat/client/Outgoing'
import { Markdown } from '@/ui/markdown/Markdown'
import { useDesk } from './DeskContext'

type Props = { message: Outgoing; onRetry: (clientId: string) => void; onDiscard: (clientId: string) => void }

const Standing = ({ message: { clientId, state, problem }, onRetry, onDiscard }: Props) => {
  if (state === 'sending' || state === 'sent') return <small className="desk-standing">Sending …</small>
  if (state === 'held') return <small className="desk-standing"><Clock aria-hidden="true" /> Kept safely. It is delivered when the archive is back.</small>
  if (state === 'kept') return <small className="desk-standing"><Clock aria-hidden="true" /> Kept here. It goes as soon as we are connected.</small>
  return (
    <small className="desk-standing" data-refused="" role="alert">
      <CircleAlert aria-hidden="true" /> {problem ?? 'This could not be sent.'} <button type="button" onClick={() => onRetry(clientId)}>Try again</button> <button type="button" onClick={() => onDiscard(clientId)}>Discard</button>
    </small>
  )
}

/** A message on its way: visibly different until the log has it. */
export const OutgoingRow = (props: Props) => {
  const { base, names, me } = useDesk()
  return (
    <div className="desk-row" data-outgoing={props.message.state}>
      <div className="desk-side" />
      <div className="desk-main">
        <Markdown text={props.message.body} base={base} names={names} me={me.name} />
        <Standing {...props} />
      </div>
    </div>
  )
}
