import type { SubmitEvent } from 'react'
import { toast } from 'sonner'
import type { Connection } from '@/ui/chat/client/Connection'
import type { DeskChannel } from '../DeskData'
import { tell } from './tell'

type Props = { connection: Connection; channel: DeskChannel; onChanged: () => void }

const textOf = (data: FormData, name: string) => String(data.get(name) ?? '').trim()

/** Name, subject and group of a channel, and its end; for those who care for it. */
export const ChannelSettings = ({ connection, channel, onChanged }: Props) => {
  const save = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const data = new FormData(event.currentTarget)
    if (await tell(connection, 'updateChannel', { channelId: channel.id, title: textOf(data, 'title'), topic: textOf(data, 'topic'), category: textOf(data, 'category') }, 'Saved.')) onChanged()
  }
  const close = async () => {
    if (!(await tell(connection, 'updateChannel', { channelId: channel.id, archived: true }))) return
    onChanged()
    const back = () => void tell(connection, 'updateChannel', { channelId: channel.id, archived: false }, `“${channel.title}” is open again.`).then(onChanged)
    toast.success(`“${channel.title}” is closed.`, { action: { label: 'Undo', onClick: back } })
  }
  return (
    <details className="desk-fold">
      <summary>Change this channel</summary>
      <form className="desk-form" onSubmit={(event) => void save(event)}>
        <label>Name<input type="text" name="title" maxLength={80} required defaultValue={channel.title} autoComplete="off" /></label>
        <label>What it is for<input type="text" name="topic" maxLength={300} defaultValue={channel.topic} autoComplete="off" /></label>
        <label>Group in the list<input type="text" name="category" maxLength={40} defaultValue={channel.category} autoComplete="off" /></label>
        <p className="desk-dialog-end"><button type="button" className="desk-button" data-style="quiet" onClick={() => void close()}>Close the channel</button><button type="submit" className="desk-button">Save</button></p>
      </form>
    </details>
  )
}
