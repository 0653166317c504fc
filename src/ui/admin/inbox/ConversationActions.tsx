'use client'

import { Button, toast } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'

type State = 'open' | 'resolved'
type Props = { channelId: string; done: boolean; agentEnabled: boolean; mayArrange: boolean }

const change = async (channelId: string, data: { state: State } | { agentEnabled: boolean }): Promise<boolean> => {
  const answer = await fetch(`/api/channels/${channelId}`, { method: 'PATCH', credentials: 'include', headers: { 'content-type': 'application/json' }, body: JSON.stringify(data) }).catch(() => undefined)
  return answer?.ok === true
}

/** Settles a conversation or opens it again, and says whether the agent answers in it; both can be taken back at once. */
export const ConversationActions = ({ channelId, done, agentEnabled, mayArrange }: Props) => {
  const router = useRouter()
  const [busy, start] = useTransition()
  if (!mayArrange) return null
  const save = (data: Parameters<typeof change>[1], said: string) =>
    start(async () => {
      if (await change(channelId, data)) toast.success(said)
      else toast.error('That could not be saved. Please try again.')
      router.refresh()
    })
  return (
    <div className="spaces-talk-actions">
      <label>
        <input checked={agentEnabled} disabled={busy} onChange={() => save({ agentEnabled: !agentEnabled }, agentEnabled ? 'The agent is silent here now.' : 'The agent answers here again.')} type="checkbox" />
        Agent answers
      </label>
      <Button buttonStyle="secondary" disabled={busy} margin={false} onClick={() => save({ state: done ? 'open' : 'resolved' }, done ? 'Open again.' : 'Marked as done.')} size="small">
        {done ? 'Open again' : 'Mark as done'}
      </Button>
    </div>
  )
}
