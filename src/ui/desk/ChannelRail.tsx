import { Activity, Bookmark, Bot, Globe, Hash, Lock, Rows3, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Connection } from '@/ui/chat/client/Connection'
import type { Move } from './channels/movedOrder'
import { NewChannel } from './channels/NewChannel'
import { OtherChannels } from './channels/OtherChannels'
import { useOrder } from './channels/useOrder'
import type { DeskChannel, DeskData } from './DeskData'
import { DeskHelp } from './DeskHelp'
import { nameOfChannel } from './nameOfChannel'
import type { DeskOther } from './useUnread'

type Props = {
  connection: Connection
  data: DeskData
  channels: DeskChannel[]
  others: DeskOther[]
  chosen: string | null
  saved: boolean
  compact: boolean
  onChoose: (channelId: string) => void
  onSaved: () => void
  onCompact: () => void
  onPalette: () => void
  onMoved: (moves: Move[]) => void
  onReload: () => void
  onBack: (channel: DeskOther) => void
}

const icons: Record<string, ReactNode> = { team: <Hash aria-hidden="true" />, public: <Globe aria-hidden="true" />, agent: <Bot aria-hidden="true" />, activity: <Activity aria-hidden="true" /> }

const sections = (channels: DeskChannel[]): { key: string; title: string; category: string | null; channels: DeskChannel[] }[] => {
  const talks = channels.filter(({ kind }) => kind !== 'activity')
  const categories = [...new Set(['', ...talks.map(({ category }) => category)])]
  const made = categories.map((category) => ({ key: `of ${category}`, title: category || 'Channels', category, channels: talks.filter((channel) => channel.category === category) }))
  const logs = channels.filter(({ kind }) => kind === 'activity')
  return [...made, { key: 'activity', title: 'What happened', category: null, channels: logs }].filter((section) => section.channels.length > 0)
}


type EntryProps = { channel: DeskChannel; chosen: boolean; onChoose: () => void; order: ReturnType<typeof useOrder> }

const Entry = ({ channel, chosen, onChoose, order }: EntryProps) => {
  const count = Math.max(0, channel.lastSeq - channel.readSeq)
  const row = order.rowOf(channel)
  return (
    <li {...row}>
      <button type="button" className="desk-channel" title={channel.topic || undefined} aria-current={chosen ? 'page' : undefined} aria-keyshortcuts={'draggable' in row ? 'Alt+ArrowUp Alt+ArrowDown' : undefined} data-unread={count > 0 || undefined} onClick={onChoose} onKeyDown={order.pressed(channel)}>
        {channel.isPrivate ? <Lock aria-hidden="true" /> : icons[channel.kind]}
        <span>{nameOfChannel(channel)}</span>
        {channel.draft && !chosen && <small>Draft</small>}
        {channel.mentions > 0 && <b data-mention="" aria-label={`${channel.mentions} for you`}>@{channel.mentions}</b>}
        {count > 0 && <b aria-label={`${count} new`}>{count > 99 ? '99+' : count}</b>}
      </button>
    </li>
  )
}

/** The channels by group, with what is new in each; put in order by hand. */
export const ChannelRail = ({ connection, data, channels, others, chosen, saved, compact, onChoose, onSaved, onCompact, onPalette, onMoved, onReload, onBack }: Props) => {
  const order = useOrder({ connection, channels, mayOrder: data.mayManage && data.mayWrite, onMoved, onFailed: onReload })
  const made = (channelId: string) => {
    onReload()
    onChoose(channelId)
  }
  return (
    <nav className="desk-rail" aria-label="Channels">
      <header className="desk-head">
        <h1>{data.tenant.name}</h1>
        {data.mayWrite && <NewChannel connection={connection} tenantId={data.tenant.id} categories={[...new Set(channels.map(({ category }) => category).filter(Boolean))]} onMade={made} />}
      </header>
      <button type="button" className="desk-find" onClick={onPalette}><Search aria-hidden="true" /> Find or do something <kbd>Ctrl K</kbd></button>
      <ul className="desk-places"><li><button type="button" className="desk-channel" aria-current={saved ? 'page' : undefined} onClick={onSaved}><Bookmark aria-hidden="true" /><span>Saved messages</span></button></li></ul>
      {sections(channels).map(({ key, title, category, channels: listed }) => (
        <section key={key} aria-label={title} {...(category !== null && order.groupOf(category))}>
          <h2>{title}</h2>
          <ul>{listed.map((channel) => <Entry key={channel.id} channel={channel} chosen={channel.id === chosen && !saved} onChoose={() => onChoose(channel.id)} order={order} />)}</ul>
        </section>
      ))}
      <OtherChannels channels={others} onJoin={onBack} onOpen={onBack} />
      <div className="desk-foot">
        <button type="button" className="desk-act" aria-pressed={compact} title="Messages closer together" onClick={onCompact}><Rows3 aria-hidden="true" /> Compact</button>
        <DeskHelp />
      </div>
      <p className="desk-hidden" role="status">{order.words}</p>
    </nav>
  )
}
