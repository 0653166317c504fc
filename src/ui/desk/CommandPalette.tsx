import { Command } from 'cmdk'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import type { InboxEntry } from '@/queries/chat/inbox'
import type { Connection } from '@/ui/chat/client/Connection'
import { createProduct, type Outcome } from './createProduct'
import type { DeskData } from './DeskData'

type Props = { connection: Connection; data: DeskData; channelId: string | null; begun: string | null; onClose: () => void; onChoose: (channelId: string, seq?: number) => void }

const useTalks = (connection: Connection, tenantId: string, open: boolean): InboxEntry[] => {
  const [talks, setTalks] = useState<InboxEntry[]>([])
  useEffect(() => {
    if (!open) return
    let wanted = true
    void connection.ask('inbox', { tenantId }).then((answer) => wanted && 'entries' in answer && setTalks(answer.entries), () => undefined)
    return () => void (wanted = false)
  }, [connection, tenantId, open])
  return talks
}

const addNote = async (connection: Connection, talk: InboxEntry, body: string): Promise<Outcome> => {
  const failed: Outcome = { ok: false, words: 'That did not reach us. Please try again when you are connected.' }
  const joined = await connection.ask('join', { channelId: talk.id, lastSeq: 0, lastRev: 0 }).catch(() => undefined)
  const answer = joined && (await connection.ask('send', { channelId: talk.id, clientId: crypto.randomUUID(), body, visibility: 'internal' }).catch(() => undefined))
  connection.ask('leave', { channelId: talk.id }).catch(() => undefined)
  if (!answer) return failed
  return 'error' in answer ? { ok: false, words: answer.error.message } : { ok: true, words: `The note is in ${talk.title}. The customer does not see it.`, href: `/admin/conversations/${talk.id}` }
}

const told = (outcome: Outcome) => {
  if (!outcome.ok) return void toast.error(outcome.words)
  const { href } = outcome
  toast.success(outcome.words, href ? { action: { label: 'Open', onClick: () => location.assign(href) } } : undefined)
}

const restOf = (words: string, name: string): string => (words.toLowerCase().startsWith(`${name} `) ? words.slice(name.length + 1).trim() : '')

type ItemsProps = Props & { words: string; setWords: (words: string) => void; talks: InboxEntry[] }

const Places = ({ data, talks, onChoose, onClose }: ItemsProps) => (
  <>
    <Command.Group heading="Channels">
      {data.channels.map(({ id, title, space }) => <Command.Item key={id} value={`${title} ${space} ${id}`} onSelect={() => (onChoose(id), onClose())}>{title}</Command.Item>)}
    </Command.Group>
    {talks.length > 0 && (
      <Command.Group heading="Conversations with customers">
        {talks.slice(0, 40).map(({ id, title, lastBody }) => <Command.Item key={id} value={`${title} ${lastBody ?? ''} ${id}`} onSelect={() => location.assign(`/admin/conversations/${id}`)}>{title}<small>{lastBody?.slice(0, 60)}</small></Command.Item>)}
      </Command.Group>
    )}
  </>
)

const Actions = ({ data, words, setWords, onClose }: ItemsProps) => {
  const line = restOf(words, 'product')
  const product = () => {
    if (!line) return setWords('product ')
    void createProduct(data.tenant.id, line).then((outcome) => (told(outcome), outcome.ok && onClose()))
  }
  return (
    <Command.Group heading="Do">
      <Command.Item forceMount={words.startsWith('product')} value="create product new" onSelect={product}>Create a product<small>{line || 'product Name, 12.50'}</small></Command.Item>
      <Command.Item forceMount={words.startsWith('order')} value="find order" onSelect={() => toast('There are no orders yet. They come with the shop’s checkout.')}>Find an order<small>Comes with the shop’s checkout</small></Command.Item>
      <Command.Item forceMount={words.startsWith('note')} value="add note private conversation" onSelect={() => setWords('note ')}>Add a private note<small>note, what to remember; then choose the conversation</small></Command.Item>
    </Command.Group>
  )
}

const NoteTargets = ({ connection, talks, words, onClose }: ItemsProps) => {
  const note = restOf(words, 'note')
  if (!note) return null
  return (
    <Command.Group heading={`Add “${note.slice(0, 60)}” to`} forceMount>
      {talks.slice(0, 8).map((talk) => <Command.Item key={talk.id} forceMount value={`note ${talk.id}`} onSelect={() => void addNote(connection, talk, note).then((outcome) => (told(outcome), onClose()))}>{talk.title}<small>{talk.lastBody?.slice(0, 60)}</small></Command.Item>)}
    </Command.Group>
  )
}

/** Ctrl or Cmd K: go somewhere, find something, do something, by typing a few letters. */
export const CommandPalette = (props: Props) => {
  const { connection, data, begun, onClose } = props
  const [words, setWords] = useState('')
  const [shown, setShown] = useState<string | null>(null)
  if (begun !== shown) {
    setShown(begun)
    setWords(begun ?? '')
  }
  const talks = useTalks(connection, data.tenant.id, begun !== null)
  const items = { ...props, words, setWords, talks }
  return (
    <Command.Dialog className="desk-tokens desk-palette" overlayClassName="desk-overlay" contentClassName="desk-palette-frame" open={begun !== null} onOpenChange={(open) => !open && onClose()} label="Find or do something" loop>
      <Command.Input value={words} onValueChange={setWords} placeholder="A channel, a customer, or what to do" />
      <Command.List>
        <Command.Empty>Nothing by that name.</Command.Empty>
        <NoteTargets {...items} />
        <Actions {...items} />
        <Places {...items} />
      </Command.List>
    </Command.Dialog>
  )
}
