import { useEffect, useState } from 'react'
import type { ConnectionState } from '@/ui/chat/client/Connection'

type Props = { state: ConnectionState; waiting: number; /** The archive is away: nothing can be looked up. */ away: boolean; onRetry: () => void }

const shownFor = 2_500

/** How things stand with the line, in one sentence; it also says when all is well again. */
export const ConnectionLine = ({ state, waiting, away, onRetry }: Props) => {
  const [lost, setLost] = useState<'line' | 'archive' | null>(null)
  if (state === 'offline' && lost !== 'line') setLost('line')
  const troubled = state === 'online' && away
  if (troubled && lost !== 'archive') setLost('archive')
  const back = state === 'online' && !away && lost !== null
  useEffect(() => {
    if (!back) return
    const timer = setTimeout(() => setLost(null), shownFor)
    return () => clearTimeout(timer)
  }, [back])
  const kept = waiting > 0 ? ` ${waiting === 1 ? 'Your message is' : `${waiting} messages are`} kept here and will be sent.` : ''
  return (
    <div className="desk-line" role="status" data-state={back ? 'back' : troubled ? 'away' : state}>
      {state === 'connecting' && 'Connecting …'}
      {state === 'offline' && <>No connection at the moment.{kept} <button type="button" onClick={onRetry}>Try now</button></>}
      {state === 'denied' && 'This is not open to you any more. Please reload the page.'}
      {troubled && 'The archive cannot be reached at the moment. What you see may be old. What you write is kept safely and delivered when it is back.'}
      {back && (lost === 'line' ? 'Connected again.' : 'Everything works again.')}
    </div>
  )
}
