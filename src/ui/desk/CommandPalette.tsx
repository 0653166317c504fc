import { Command } from 'cmdk'
import { useEffect, useState } from 'react'
import { toast } from 'sonner'
import type { WireMessage } from '@/realtime/protocol'
import type { InboxEntry } from '@/queries/chat/inbox'
import type { Connection } from '@/ui/chat/client/Connection'
import { plainLine } from '@/ui/admin/shared/plainLine'
import { createProduct, type Outcome } from './createProduct'
import type { DeskData } from './DeskData'
import { nameOfChannel } from './nameOfChannel'
import { talkAct, talkWords } from './talkActs'
import { useProducts } from './useProducts'
import { useSearch } from './useSearch'

type Props = {
  connection: Connection
  data: Pick<DeskData, 'channels' | 'me'> & { tenant: { id: string } }
  channelId: string | null
  begun: string | null
  onClose: () => void
  onChoose: (channelId: string, seq?: number) => void
  /** Goes to a customer's conversation. */
  onTalk?: (channelId: string) => void
}

const toTalk = (channelId: string) => location.assign(`/admin/conversations/${channelId}`)

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

const told = (outcome: Outcome) => {
  if (!outcome.ok) return void toast.error(outcome.words)
  const { href } = outcome
  toast.success(outcome.words, href ? { action: { label: 'Open', onClick: () => location.assign(href) } } : undefined)
}

const restOf = (words: string, name: string): string => (words.toLowerCase().startsWith(`${name} `) ? words.slice(name.length + 1).trim() : '')

type ItemsProps = Props & { words: string; setWords: (words: string) => void; talks: InboxEntry[] }

const Places = ({ data, talks, onChoose, onTalk = toTalk, onClose }: ItemsProps) => (
  <>
    <Command.Group heading="Channels">
      {data.channels.map((channel) => <Command.Item key={channel.id} value={`${nameOfChannel(channel)} ${channel.category} ${channel.id}`} onSelect={() => (onChoose(channel.id), onClose())}>{nameOfChannel(channel)}</Command.Item>)}
    </Command.Group>
    {talks.length > 0 && (
      <Command.Group heading="Conversations with customers">
        {talks.slice(0, 40).map(({ id, title, lastBody }) => <Command.Item key={id} value={`${title} ${lastBody ?? ''} ${id}`} onSelect={() => (onTalk(id), onClose())}>{title}<small>{lastBody && plainLine(lastBody, 60)}</small></Command.Item>)}
      </Command.Group>
    )}
  </>
)

const Messages = ({ data, found, onChoose, onTalk = toTalk, onClose }: ItemsProps & { found: WireMessage[] }) => {
  const go = ({ channelId, seq }: WireMessage) => {
    if (!data.channels.some(({ id }) => id === channelId)) return (onTalk(channelId), onClose())
    onChoose(channelId, seq)
    onClose()
  }
  return found.length === 0 ? null : (
    <Command.Group heading="Messages" forceMount>
      {found.slice(0, 12).map((message) => <Command.Item key={message.id} value={`message ${message.id}`} onSelect={() => go(message)}>{plainLine(message.body, 90)}<small>{message.author.name}</small></Command.Item>)}
    </Command.Group>
  )
}

const Products = ({ data, words }: ItemsProps) => {
  const found = useProducts(data.tenant.id, words)
  return found.length === 0 ? null : (
    <Command.Group heading="Products" forceMount>
      {found.map(({ id, title }) => <Command.Item key={id} value={`found product ${id}`} onSelect={() => location.assign(`/admin/collections/products/${id}`)}>{title}</Command.Item>)}
    </Command.Group>
  )
}

const Actions = ({ data, words, setWords, onClose }: ItemsProps) => {
  const line = restOf(words, 'product')
  // What is typed after the word is no name of an action: without this its group would go with the first letters.
  const begun = ['product', 'order', ...talkWords.map(({ name }) => name)].some((name) => words.startsWith(name))
  const product = () => {
    if (!line) return setWords('product ')
    void createProduct(data.tenant.id, line).then((outcome) => (told(outcome), outcome.ok && onClose()))
  }
  return (
    <Command.Group heading="Do" forceMount={begun}>
      <Command.Item forceMount={words.startsWith('product')} value="create product new" onSelect={product}>Create a product<small>{line || 'product Name, 12.50'}</small></Command.Item>
      <Command.Item forceMount={words.startsWith('order')} value="find order" onSelect={() => toast('There are no orders yet. They come with the shop’s checkout.')}>Find an order<small>Comes with the shop’s checkout</small></Command.Item>
      {talkWords.map(({ name, title, hint }) => <Command.Item key={name} forceMount={words.startsWith(name)} value={`${name} ${title}`} onSelect={() => setWords(`${name} `)}>{title}<small>{hint}</small></Command.Item>)}
    </Command.Group>
  )
}

const Targets = ({ connection, data, talks, words, onClose }: ItemsProps) => {
  const act = talkAct(words, data.me)
  if (!act) return null
  const run = (talk: InboxEntry) => void act.run(connection, talk).then((outcome) => (told(outcome), outcome.ok && onClose()))
  return (
    <Command.Group heading={act.heading} forceMount>
      {talks.slice(0, 8).map((talk) => <Command.Item key={talk.id} value={`target ${talk.id}`} onSelect={() => run(talk)}>{talk.title}<small>{talk.lastBody && plainLine(talk.lastBody, 60)}</small></Command.Item>)}
    </Command.Group>
  )
}

/** What the server found is shown as it came; of the rest, what holds every word that was typed. */
const fits = (value: string, typed: string): number => {
  if (/^(message|found product|target) /.test(value)) return 0.5
  const known = value.replace(/ [0-9a-f-]{36}$/, '').toLowerCase()
  return typed.toLowerCase().split(/\s+/).every((word) => known.includes(word)) ? 1 : 0
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
  const { messages: found, hints, waiting } = useSearch(connection, data.tenant.id, words)
  const items = { ...props, words, setWords, talks }
  return (
    <Command.Dialog className="desk-tokens desk-palette" overlayClassName="desk-overlay" contentClassName="desk-palette-frame" open={begun !== null} onOpenChange={(open) => !open && onClose()} label="Find or do something" loop filter={fits}>
      <Command.Input value={words} onValueChange={setWords} placeholder="A channel, a customer, what was said, or what to do" />
      <Command.List>
        <Command.Empty>{waiting ? 'Looking …' : hints[0] ?? 'Nothing by that name.'}</Command.Empty>
        <Targets {...items} />
        <Actions {...items} />
        <Places {...items} />
        <Products {...items} />
        <Messages {...items} found={found} />
      </Command.List>
    </Command.Dialog>
  )
}
