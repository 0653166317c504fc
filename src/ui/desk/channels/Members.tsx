import { useCallback, useEffect, useState } from 'react'
import { toast } from 'sonner'
import type { ChannelMember } from '@/queries/channels/channelMembers'
import type { Connection } from '@/ui/chat/client/Connection'
import type { DeskPerson } from '../DeskData'
import { tell } from './tell'

type Props = { connection: Connection; channelId: string; people: DeskPerson[]; present: ReadonlySet<string | null>; mayChange: boolean; meId: string }

const useMembers = (connection: Connection, channelId: string) => {
  const [members, setMembers] = useState<ChannelMember[] | null>(null)
  const load = useCallback(async () => {
    const answer = await connection.ask('members', { channelId }).catch(() => undefined)
    if (answer && !('error' in answer)) setMembers(answer.members)
  }, [connection, channelId])
  useEffect(() => {
    let wanted = true
    connection.ask('members', { channelId }).then((answer) => wanted && !('error' in answer) && setMembers(answer.members), () => undefined)
    return () => void (wanted = false)
  }, [connection, channelId])
  return { members, load }
}

/** Who is in a private channel; its managers let people in and out. */
export const Members = ({ connection, channelId, people, present, mayChange, meId }: Props) => {
  const { members, load } = useMembers(connection, channelId)
  const turn = async (userId: string, role: 'manager' | 'member' | 'left', done: string) => {
    if (await tell(connection, 'member', { channelId, userId, role }, done)) await load()
  }
  const remove = async ({ userId, name, role }: ChannelMember) => {
    if (!(await tell(connection, 'member', { channelId, userId, role: 'left' }))) return
    toast.success(`${name} is out of this channel.`, { action: { label: 'Undo', onClick: () => void turn(userId, role, `${name} is back.`) } })
    await load()
  }
  if (!members) return <p className="desk-quiet" aria-busy="true">Loading who is in here …</p>
  const outside = people.filter(({ id, isAgent }) => !isAgent && !members.some(({ userId }) => userId === id))
  return (
    <>
      <ul>
        {members.map(({ userId, name, role }) => (
          <li key={userId} className="desk-person">
            <i data-here={present.has(userId) || undefined} aria-hidden="true" />
            <span>{name}{userId === meId && ' (you)'}{present.has(userId) && <small> here now</small>}</span>
            {mayChange && userId !== meId ? (
              <>
                <select aria-label={`What ${name} may do here`} value={role} onChange={({ target }) => void turn(userId, target.value === 'manager' ? 'manager' : 'member', 'Saved.')}>
                  <option value="member">Member</option>
                  <option value="manager">Manager</option>
                </select>
                <button type="button" className="desk-plain" onClick={() => void remove({ userId, name, role })}>Remove</button>
              </>
            ) : <small>{role === 'manager' ? 'Manager' : ''}</small>}
          </li>
        ))}
      </ul>
      {mayChange && outside.length > 0 && (
        <select className="desk-add" aria-label="Let somebody in" value="" onChange={({ target }) => void turn(target.value, 'member', 'Let in.')}>
          <option value="" disabled>Let somebody in …</option>
          {outside.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
        </select>
      )}
    </>
  )
}
