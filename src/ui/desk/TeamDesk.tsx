'use client'

import { useCallback, useMemo, useState } from 'react'
import { Toaster } from 'sonner'
import type { Connection } from '@/ui/chat/client/Connection'
import { useStaffConnection } from '@/ui/chat/useStaffConnection'
import '@/ui/chat/chat.css'
import '@/ui/markdown/markdown.css'
import '@/ui/composer/composer.css'
import './desk.css'
import './messages.css'
import { ChannelPane } from './ChannelPane'
import { ChannelRail } from './ChannelRail'
import { CommandPalette } from './CommandPalette'
import { commandOf, deskCommands } from './deskCommands'
import { DeskContext } from './DeskContext'
import type { DeskChannel, DeskData } from './DeskData'
import { useChannel } from './useChannel'
import { usePaletteKey } from './usePaletteKey'
import { useUnread } from './useUnread'

type Props = { data: DeskData; channelId?: string; goTo?: number }
type OpenProps = Omit<Parameters<typeof ChannelPane>[0], 'open'>

const Open = (props: OpenProps) => {
  const open = useChannel(props.connection, props.channel.id)
  return open && <ChannelPane {...props} open={open} />
}

const address = (channelId: string | null) => history.replaceState(null, '', channelId ? `/admin/team/${channelId}` : '/admin/team')

const first = (channels: DeskChannel[]) => (channels.find(({ kind }) => kind === 'team') ?? channels[0])?.id ?? null

const Desk = ({ connection, data, channelId, goTo }: Props & { connection: Connection }) => {
  const [chosen, setChosen] = useState<string | null>(channelId ?? first(data.channels))
  const [place, setPlace] = useState<number | null>(goTo ?? null)
  const [listed, setListed] = useState(!channelId)
  const [palette, setPalette] = useState<string | null>(null)
  const { channels, read } = useUnread(connection, data.tenant.id, data.channels)
  const openPalette = useCallback(() => setPalette(''), [])
  usePaletteKey(openPalette)
  const choose = (id: string, seq?: number) => {
    setChosen(id)
    setPlace(seq ?? null)
    setListed(false)
    address(id)
  }
  const base = `/t/${data.tenant.handle}`
  const desk = useMemo(() => ({ base, me: data.me, names: data.people.map(({ name }) => name), mayWrite: data.mayWrite }), [base, data])
  const channel = channels.find(({ id }) => id === chosen)
  const command = (line: string) => {
    const known = commandOf(line)
    if (known !== undefined) setPalette(known)
    return known !== undefined
  }
  return (
    <DeskContext value={desk}>
      <div className="desk desk-tokens chat-staff" data-listed={listed || undefined}>
        <ChannelRail channels={channels} chosen={chosen} onChoose={choose} onPalette={openPalette} business={data.tenant.name} />
        {channel && <Open key={`${channel.id} ${place ?? ''}`} connection={connection} channel={channel} data={data} base={base} goTo={place} compact={false} commands={deskCommands} onCommand={command} onRead={read} onBack={() => setListed(true)} />}
        {!channel && <p className="desk-empty">{channels.length === 0 ? 'There is no channel yet. Add one under Channels.' : 'This channel is not here. It may belong to another business.'}</p>}
      </div>
      <CommandPalette connection={connection} data={{ ...data, channels }} channelId={chosen} begun={palette} onClose={() => setPalette(null)} onChoose={choose} />
      <Toaster position="bottom-right" closeButton />
    </DeskContext>
  )
}

/** The team's chat: channels, messages, and what belongs to them, live. */
export const TeamDesk = (props: Props) => {
  const connection = useStaffConnection()
  return connection ? <Desk {...props} connection={connection} /> : <p className="desk-empty" aria-busy="true">Opening the chat …</p>
}
