'use client'

import { useCallback, useMemo, useState } from 'react'
import { Toasts } from '@/ui/admin/shared/Toasts'
import type { Connection } from '@/ui/chat/client/Connection'
import { useStaffConnection } from '@/ui/chat/useStaffConnection'
import '@/ui/chat/chat.css'
import '@/ui/markdown/markdown.css'
import '@/ui/composer/composer.css'
import './desk.css'
import './channels.css'
import './messages.css'
import { BookmarksPane } from './channels/BookmarksPane'
import { tell } from './channels/tell'
import { useBookmarks } from './channels/useBookmarks'
import { useCompact } from './channels/useCompact'
import { useInvitation } from './channels/useInvitation'
import { ChannelPane } from './ChannelPane'
import { ChannelRail } from './ChannelRail'
import { CommandPalette } from './CommandPalette'
import { commandOf, deskCommands } from './deskCommands'
import { DeskContext } from './DeskContext'
import type { DeskChannel, DeskData } from './DeskData'
import { useChannel } from './useChannel'
import { usePaletteKey } from './usePaletteKey'
import { type DeskOther, useUnread } from './useUnread'

type Props = { data: DeskData; channelId?: string; goTo?: number; invitation?: string }
type OpenProps = Omit<Parameters<typeof ChannelPane>[0], 'open'>

const Open = (props: OpenProps) => {
  const open = useChannel(props.connection, props.channel.id)
  return open && <ChannelPane {...props} open={open} />
}

const address = (channelId: string | null) => history.replaceState(null, '', channelId ? `/admin/team/${channelId}` : '/admin/team')

const first = (channels: DeskChannel[]) => (channels.find(({ kind }) => kind === 'team') ?? channels[0])?.id ?? null

const NoChannel = ({ any, onBack }: { any: boolean; onBack: () => void }) => (
  <div className="desk-empty">
    <p>{any ? 'This channel is not here, or only people who were let in see it.' : 'There is no channel yet. Open the first one with the plus sign above the list.'}</p>
    <button type="button" className="desk-button desk-to-list" data-style="quiet" onClick={onBack}>Show the channels</button>
  </div>
)

const Desk = ({ connection, data, channelId, goTo, invitation }: Props & { connection: Connection }) => {
  const [chosen, setChosen] = useState<string | null>(channelId ?? first(data.channels))
  const [place, setPlace] = useState<number | null>(goTo ?? null)
  const [listed, setListed] = useState(!channelId)
  const [palette, setPalette] = useState<string | null>(null)
  const [showsSaved, setShowsSaved] = useState(false)
  const [compact, turnCompact] = useCompact()
  const bookmarks = useBookmarks(connection, data.tenant.id)
  const { channels, others, read, move, reload, drafted } = useUnread(connection, data.tenant.id, data.channels)
  const openPalette = useCallback(() => setPalette(''), [])
  usePaletteKey(openPalette)
  const choose = (id: string, seq?: number) => {
    setChosen(id)
    setPlace(seq ?? null)
    setListed(false)
    setShowsSaved(false)
    address(id)
  }
  const showSaved = () => {
    setShowsSaved(true)
    setListed(false)
  }
  const comeBack = async ({ id, title, archived }: DeskOther) => {
    const done = archived ? await tell(connection, 'updateChannel', { channelId: id, archived: false }, `“${title}” is open again.`) : await tell(connection, 'member', { channelId: id, userId: data.me.id, role: 'member' }, `You are in “${title}” again.`)
    if (!done) return
    await reload()
    choose(id)
  }
  useInvitation({ connection, tenantId: data.tenant.id, token: invitation, onCome: (id) => void reload().then(() => choose(id)) })
  const base = `/t/${data.tenant.handle}`
  const desk = useMemo(() => ({ base, me: data.me, names: data.people.map(({ name }) => name), mayWrite: data.mayWrite, saved: bookmarks.saved }), [base, data, bookmarks.saved])
  const channel = channels.find(({ id }) => id === chosen)
  const command = (line: string) => {
    const known = commandOf(line)
    if (known !== undefined) setPalette(known)
    return known !== undefined
  }
  return (
    <DeskContext value={desk}>
      <div className="desk desk-tokens chat-staff" data-listed={listed || undefined}>
        <ChannelRail connection={connection} data={data} channels={channels} others={others} chosen={chosen} saved={showsSaved} compact={compact} onChoose={choose} onSaved={showSaved} onCompact={turnCompact} onPalette={openPalette} onMoved={move} onReload={() => void reload()} onBack={(channel) => void comeBack(channel)} />
        {showsSaved && <BookmarksPane bookmarks={bookmarks} channels={channels} onGo={(message) => (channels.some(({ id }) => id === message.channelId) ? choose(message.channelId, message.seq) : location.assign(`/admin/conversations/${message.channelId}`))} onBack={() => setListed(true)} />}
        {!showsSaved && channel && <Open key={`${channel.id} ${place ?? ''}`} connection={connection} channel={channel} data={data} base={base} goTo={place} compact={compact} bookmarks={bookmarks} onReload={() => void reload()} onLeft={() => setChosen(first(channels.filter(({ id }) => id !== channel.id)))} onDrafted={drafted} commands={deskCommands} onCommand={command} onRead={read} onBack={() => setListed(true)} />}
        {!showsSaved && !channel && <NoChannel any={channels.length > 0} onBack={() => setListed(true)} />}
      </div>
      <CommandPalette connection={connection} data={{ ...data, channels }} channelId={chosen} begun={palette} onClose={() => setPalette(null)} onChoose={choose} />
      <Toasts />
    </DeskContext>
  )
}

/** The team's chat: channels, messages, and what belongs to them, live. */
export const TeamDesk = (props: Props) => {
  const connection = useStaffConnection()
  return connection ? <Desk {...props} connection={connection} /> : <p className="desk-empty" aria-busy="true">Opening the chat …</p>
}
