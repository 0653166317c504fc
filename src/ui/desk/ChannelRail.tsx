import { Activity, Bot, Globe, Hash, Lock, Search } from 'lucide-react'
import type { ReactNode } from 'react'
import type { DeskChannel } from './DeskData'

type Props = { channels: DeskChannel[]; chosen: string | null; onChoose: (channelId: string) => void; onPalette: () => void; business: string }

const icons: Record<string, ReactNode> = { team: <Hash aria-hidden="true" />, public: <Globe aria-hidden="true" />, agent: <Bot aria-hidden="true" />, activity: <Activity aria-hidden="true" /> }

const sections = (channels: DeskChannel[]): { key: string; title: string; channels: DeskChannel[] }[] => {
  const talks = channels.filter(({ kind }) => kind !== 'activity')
  const categories = [...new Set(talks.map(({ category }) => category))]
  const made = categories.map((category) => ({ key: `of ${category}`, title: category || 'Channels', channels: talks.filter((channel) => channel.category === category) }))
  const logs = channels.filter(({ kind }) => kind === 'activity')
  return logs.length > 0 ? [...made, { key: 'activity', title: 'What happened', channels: logs }] : made
}

const named = ({ kind, title }: DeskChannel) => (kind === 'activity' ? title.replace(/^Activity: /, '').replace(/^./, (first) => first.toUpperCase()) : title)

/** The channels by space, with what is new in each. */
export const ChannelRail = ({ channels, chosen, onChoose, onPalette, business }: Props) => (
  <nav className="desk-rail" aria-label="Channels">
    <header className="desk-head"><h1>{business}</h1></header>
    <button type="button" className="desk-find" onClick={onPalette}><Search aria-hidden="true" /> Find or do something <kbd>Ctrl K</kbd></button>
    {sections(channels).map(({ key, title, channels: listed }) => (
      <section key={key} aria-label={title}>
        <h2>{title}</h2>
        <ul>
          {listed.map((channel) => {
            const count = Math.max(0, channel.lastSeq - channel.readSeq)
            return (
              <li key={channel.id}>
                <button type="button" className="desk-channel" aria-current={channel.id === chosen ? 'page' : undefined} data-unread={count > 0 || undefined} onClick={() => onChoose(channel.id)}>
                  {channel.isPrivate ? <Lock aria-hidden="true" /> : icons[channel.kind]}
                  <span>{named(channel)}</span>
                  {channel.mentions > 0 && <b data-mention="" aria-label={`${channel.mentions} for you`}>@{channel.mentions}</b>}
                  {count > 0 && <b aria-label={`${count} new`}>{count > 99 ? '99+' : count}</b>}
                </button>
              </li>
            )
          })}
        </ul>
      </section>
    ))}
  </nav>
)
