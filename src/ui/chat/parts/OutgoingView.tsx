import type { Outgoing } from '../client/Outgoing'
import { ChatWords } from './ChatWords'
import { Icon } from './Icon'

type Props = { message: Outgoing; base: string; onRetry: (clientId: string) => void; onDiscard: (clientId: string) => void }

const Standing = ({ message: { clientId, state, problem }, onRetry, onDiscard }: Omit<Props, 'base'>) => {
  if (state === 'sending' || state === 'sent') return <span className="chat-hidden">Sending</span>
  if (state === 'held') return <span className="chat-standing"><Icon name="clock" /> Kept safely. It is delivered in a moment.</span>
  if (state === 'kept') return <span className="chat-standing"><Icon name="clock" /> Kept. It is sent as soon as we are connected.</span>
  return (
    <span className="chat-standing" data-refused="">
      {problem ?? 'This could not be sent.'}{' '}
      <button type="button" className="chat-link" onClick={() => onRetry(clientId)}>Try again</button>{' '}
      <button type="button" className="chat-link" onClick={() => onDiscard(clientId)}>Discard</button>
    </span>
  )
}

/** A message on its way, visibly different until the log has it. */
export const OutgoingView = ({ message, base, onRetry, onDiscard }: Props) => (
  <div className="chat-group" data-mine="">
    <div className="chat-message" data-outgoing={message.state}>
      <div className="chat-bubble">
        <ChatWords text={message.body} base={base} />
      </div>
      <Standing message={message} onRetry={onRetry} onDiscard={onDiscard} />
    </div>
  </div>
)
