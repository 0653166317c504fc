import { Copy, X } from 'lucide-react'
import { type SubmitEvent, useCallback, useEffect, useState } from 'react'
import { toast } from 'sonner'
import type { OpenInvitation } from '@/queries/channels/openInvitations'
import type { Connection } from '@/ui/chat/client/Connection'
import { dayTimeWords } from '@/ui/chat/client/timeWords'
import { tell } from './tell'

type Props = { connection: Connection; channelId: string }

const spans = [{ hours: 1, words: 'one hour' }, { hours: 24, words: 'a day' }, { hours: 72, words: 'three days' }, { hours: 720, words: 'thirty days' }]

const linkOf = (token: string) => `${location.origin}/admin/team?invitation=${token}`

const copy = (link: string) => void navigator.clipboard.writeText(link).then(() => toast.success('The link is copied.'), () => toast.error('The browser did not let us copy. Please select the link and copy it.'))

const useInvitations = (connection: Connection, channelId: string) => {
  const [open, setOpen] = useState<OpenInvitation[]>([])
  const load = useCallback(() => connection.ask('invitations', { channelId }).then((answer) => ('error' in answer ? [] : answer.invitations), () => []), [connection, channelId])
  useEffect(() => {
    let wanted = true
    void load().then((found) => wanted && setOpen(found))
    return () => void (wanted = false)
  }, [load])
  return { open, renew: async () => setOpen(await load()) }
}

const Listed = ({ open, onRevoke }: { open: OpenInvitation[]; onRevoke: (id: string) => void }) => (
  <ul>
    {open.map(({ id, role, usesLeft, expiresAt, by }) => (
      <li key={id} className="desk-person">
        <span>{role === 'manager' ? 'As a manager' : 'As a member'}, {usesLeft === 1 ? 'for one person' : `for ${usesLeft} people`}<br /><small>by {by}, until {dayTimeWords(expiresAt)}</small></span>
        <button type="button" className="desk-act" aria-label={`Take back the invitation by ${by}`} title="Take back" onClick={() => onRevoke(id)}><X aria-hidden="true" /></button>
      </li>
    ))}
  </ul>
)

/** Links that let colleagues into a channel, for so long and so many; shown once, taken back at any time. */
export const Invitations = ({ connection, channelId }: Props) => {
  const { open, renew } = useInvitations(connection, channelId)
  const [link, setLink] = useState<string | null>(null)
  const make = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const made = await tell(connection, 'invite', { channelId, hours: Number(data.get('hours')), uses: Number(data.get('uses')), role: data.get('role') === 'manager' ? 'manager' : 'member' })
    if (!made) return
    setLink(linkOf(made.token))
    await renew()
  }
  const revoke = async (invitationId: string) => {
    if (await tell(connection, 'revokeInvite', { channelId, invitationId }, 'The invitation no longer works.')) await renew()
    setLink(null)
  }
  return (
    <details className="desk-fold">
      <summary>Invitations{open.length > 0 && ` (${open.length})`}</summary>
      <form className="desk-form" onSubmit={(event) => void make(event)}>
        <label>Works for<select name="hours" defaultValue="72">{spans.map(({ hours, words }) => <option key={hours} value={hours}>{words}</option>)}</select></label>
        <label>How many may use it<input type="number" name="uses" min={1} max={100} defaultValue={1} required /></label>
        <label>They come in as<select name="role" defaultValue="member"><option value="member">members</option><option value="manager">managers</option></select></label>
        <p className="desk-dialog-end"><button type="submit" className="desk-button">Make a link</button></p>
      </form>
      {link && (
        <p className="desk-link"><input type="text" readOnly aria-label="Link of the invitation" value={link} onFocus={({ target }) => target.select()} /><button type="button" className="desk-act" aria-label="Copy the link" title="Copy the link" onClick={() => copy(link)}><Copy aria-hidden="true" /></button><small>Only colleagues can use it. It is shown this once.</small></p>
      )}
      <Listed open={open} onRevoke={(id) => void revoke(id)} />
    </details>
  )
}
