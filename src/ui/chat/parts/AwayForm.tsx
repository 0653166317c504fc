import { type FormEvent, useId, useState } from 'react'
import { frameSession } from '../client/frameSession'

type Props = { base: string; page: string; hours: string }
type Outcome = 'writing' | 'sending' | 'sent' | 'failed'

/** While the business is closed: what somebody wants, and where he can be reached. It becomes the first message of the conversation. */
export const AwayForm = ({ base, page, hours }: Props) => {
  const heading = useId()
  const [clientId] = useState(() => crypto.randomUUID())
  const [outcome, setOutcome] = useState<Outcome>('writing')
  const send = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const fields = Object.fromEntries(new FormData(event.currentTarget))
    setOutcome('sending')
    const answer = await fetch(`${base}/chat/away`, { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json', ...frameSession.headers() }, body: JSON.stringify({ ...fields, clientId, page }) }).catch(() => undefined)
    setOutcome(answer?.ok ? 'sent' : 'failed')
  }
  if (outcome === 'sent') return <div className="chat-away" role="status"><p>Thank you. Your message is with us, and we will write to you.</p></div>
  return (
    <form className="chat-away" aria-labelledby={heading} onSubmit={(event) => void send(event)}>
      <h3 id={heading}>We are closed just now</h3>
      <p>{hours}. Leave a message and we will write to you, or ask the assistant below.</p>
      <label>Your name<input name="name" autoComplete="name" maxLength={80} required /></label>
      <label>Your e-mail<input name="email" type="email" autoComplete="email" maxLength={200} required /></label>
      <label>Message<textarea name="text" rows={3} maxLength={4_000} required /></label>
      {outcome === 'failed' && <p className="chat-away-fault" role="alert">That could not be sent just now. Please try again.</p>}
      <button type="submit" className="chat-button" disabled={outcome === 'sending'}>{outcome === 'sending' ? 'Sending …' : 'Leave a message'}</button>
    </form>
  )
}
