import { Plus } from 'lucide-react'
import { Dialog } from 'radix-ui'
import { type SubmitEvent, useState } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import { tell } from './tell'

type Props = { connection: Connection; tenantId: string; categories: string[]; onMade: (channelId: string) => void }

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '').trim()

/** Opens a channel for the team. */
export const NewChannel = ({ connection, tenantId, categories, onMade }: Props) => {
  const [open, setOpen] = useState(false)
  const make = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    const made = await tell(connection, 'createChannel', { tenantId, title: textOf(data, 'title'), topic: textOf(data, 'topic'), category: textOf(data, 'category'), isPrivate: data.get('private') === 'on' }, 'The channel is open.')
    if (!made) return
    setOpen(false)
    onMade(made.channelId)
  }
  return (
    <Dialog.Root open={open} onOpenChange={setOpen}>
      <Dialog.Trigger className="desk-act" aria-label="New channel" title="New channel"><Plus aria-hidden="true" /></Dialog.Trigger>
      <Dialog.Portal>
        <Dialog.Overlay className="desk-overlay" />
        <Dialog.Content className="desk-tokens desk-dialog">
          <Dialog.Title>New channel</Dialog.Title>
          <Dialog.Description>For one subject or one team, such as “Deliveries”.</Dialog.Description>
          <form onSubmit={(event) => void make(event)}>
            <label>Name<input type="text" name="title" maxLength={80} required autoComplete="off" /></label>
            <label>What it is for (optional)<input type="text" name="topic" maxLength={300} autoComplete="off" /></label>
            <label>Group in the list (optional)<input type="text" name="category" maxLength={40} list="desk-categories" autoComplete="off" /></label>
            <datalist id="desk-categories">{categories.map((name) => <option key={name} value={name}>{name}</option>)}</datalist>
            <label className="desk-tick"><input type="checkbox" name="private" /> <span>Private: only people who are let in see it</span></label>
            <p className="desk-dialog-end"><Dialog.Close className="desk-button" data-style="quiet">Cancel</Dialog.Close><button type="submit" className="desk-button">Open the channel</button></p>
          </form>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
