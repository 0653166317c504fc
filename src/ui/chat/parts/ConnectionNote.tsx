import type { ConnectionState } from '../client/Connection'

type Props = { state: ConnectionState; waiting: number; away: boolean; onRetry: () => void }

/** How things stand with the line, in one short sentence; silent when all is well. */
export const ConnectionNote = ({ state, waiting, away, onRetry }: Props) => {
  const kept = waiting > 0 ? ` ${waiting === 1 ? 'Your message is' : 'Your messages are'} kept and will be sent.` : ''
  return (
    <div className="chat-connection" role="status" data-state={state === 'online' && away ? 'away' : state}>
      {state === 'connecting' && 'Connecting …'}
      {state === 'offline' && (
        <>
          No connection at the moment.{kept}{' '}
          <button type="button" className="chat-link" onClick={onRetry}>Try now</button>
        </>
      )}
      {state === 'online' && away && 'Something is slow on our side. The newest messages may be missing for a moment; what you write is kept safely.'}
      {state === 'denied' && 'This conversation is not open to you any more. Please reload the page.'}
    </div>
  )
}
