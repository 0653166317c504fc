import { LogOut, X } from 'lucide-react'
import type { Person, WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import { dayTimeWords } from '@/ui/chat/client/timeWords'
import { ChannelSettings } from './channels/ChannelSettings'
import { Invitations } from './channels/Invitations'
import { Members } from './channels/Members'
import { usePins } from './channels/usePins'
import type { DeskChannel, DeskData, DeskPerson } from './DeskData'
import { lineOf } from './lineOf'

type Props = { connection: Connection; channel: DeskChannel; data: DeskData; here: Person[]; /** The last change of the channel. */ version: number; onGo: (seq: number) => void; onClose: () => void; onLeave: () => void; onChanged: () => void }

const Pins = ({ pins, onGo }: { pins: WireMessage[] | null; onGo: Props['onGo'] }) => (
  <>
    <h3>Pinned</h3>
    {pins === null && <p className="desk-quiet" aria-busy="true">Loading …</p>}
    {pins?.length === 0 && <p className="desk-quiet">Nothing is pinned. Pin a message to find it here again.</p>}
    <ul>
      {pins?.map((message) => (
        <li key={message.id}><button type="button" className="desk-pin" onClick={() => onGo(message.seq)}><strong>{message.author.name}</strong> <small>{dayTimeWords(message.createdAt)}</small><br />{lineOf(message)}</button></li>
      ))}
    </ul>
  </>
)

const Everybody = ({ people, present }: { people: DeskPerson[]; present: ReadonlySet<string | null> }) => (
  <ul>
    {[...people].sort((a, b) => Number(present.has(b.id)) - Number(present.has(a.id))).map(({ id, name, isAgent }) => (
      <li key={id} className="desk-person"><i data-here={present.has(id) || isAgent || undefined} aria-hidden="true" /><span>{name}{isAgent && <small> Assistant</small>}{present.has(id) && <small> here now</small>}</span></li>
    ))}
  </ul>
)

/** What a channel is for, what was pinned in it, who is in it and there now; and its care, for those who have it. */
export const DetailsPane = ({ connection, channel, data, here, version, onGo, onClose, onLeave, onChanged }: Props) => {
  const pins = usePins(connection, channel.id, version)
  const present = new Set(here.map(({ id }) => id))
  const arranged = channel.kind === 'team' || channel.kind === 'public'
  const cares = arranged && data.mayWrite && (channel.manages || data.mayManage)
  return (
    <aside className="desk-pane" aria-label="About this channel">
      <header className="desk-head"><h2>{channel.title}</h2><button type="button" className="desk-act" aria-label="Close" onClick={onClose}><X aria-hidden="true" /></button></header>
      <div className="desk-about">
        {channel.topic && <p className="desk-topic">{channel.topic}</p>}
        <Pins pins={pins} onGo={onGo} />
        <h3>People</h3>
        {channel.isPrivate ? <Members connection={connection} channelId={channel.id} people={data.people} present={present} mayChange={cares} meId={data.me.id} /> : <Everybody people={data.people} present={present} />}
        {cares && <Invitations connection={connection} channelId={channel.id} />}
        {cares && <ChannelSettings key={`${channel.title} ${channel.topic} ${channel.category}`} connection={connection} channel={channel} onChanged={onChanged} />}
        {arranged && <button type="button" className="desk-leave" onClick={onLeave}><LogOut aria-hidden="true" /> Leave this channel</button>}
      </div>
    </aside>
  )
}
