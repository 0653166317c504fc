import { ArrowLeft, Info } from 'lucide-react'
import { useCallback, useState } from 'react'
import { PollContext } from '@/blocks/poll/PollContext'
import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import { isAway } from '@/ui/chat/client/isAway'
import { useConversation } from '@/ui/chat/useConversation'
import { Composer } from '@/ui/composer/Composer'
import type { SlashCommand } from '@/ui/composer/Choice'
import { Announcer } from './Announcer'
import { BlockPicker } from './BlockPicker'
import { ConnectionLine } from './ConnectionLine'
import type { DeskChannel, DeskData } from './DeskData'
import { DetailsPane } from './DetailsPane'
import { MessageList } from './MessageList'
import { isOwn } from './MessageActs'
import { ThreadPane } from './ThreadPane'
import { uploadTo } from '@/ui/chat/client/uploadFile'
import type { Bookmarks } from './channels/useBookmarks'
import { tell } from './channels/tell'
import { useDraft } from './drafts/useDraft'
import { useActs } from './useActs'
import type { OpenChannel } from './useChannel'

type Props = { connection: Connection; channel: DeskChannel; data: DeskData; open: OpenChannel; base: string; goTo: number | null; compact: boolean; bookmarks: Bookmarks; onReload: () => void; onLeft: () => void; onDrafted: (channelId: string, text: string, at: string) => void; commands: readonly SlashCommand[]; onCommand: (line: string) => boolean; onRead: (channelId: string, seq: number) => void; onBack: () => void }

const Head = ({ title, topic, words, onBack, onDetails }: { title: string; topic: string; words: string; onBack: () => void; onDetails: () => void }) => (
  <header className="desk-head">
    <button type="button" className="desk-act desk-back" aria-label="Back to the channels" onClick={onBack}><ArrowLeft aria-hidden="true" /></button>
    <div className="desk-title"><h2>{title}</h2><p>{topic && <>{topic} · </>}{words}</p></div>
    <button type="button" className="desk-act" aria-label="About this channel" title="About this channel" onClick={onDetails}><Info aria-hidden="true" /></button>
  </header>
)

const usePane = ({ connection, channel: { id: channelId }, open, data, goTo, onRead, bookmarks }: Props) => {
  const { conversation, log } = open
  const state = useConversation(conversation)
  const [side, setSide] = useState<WireMessage | 'details' | null>(null)
  const [editing, setEditing] = useState<string | null>(null)
  const [place, setPlace] = useState(goTo ? { seq: goTo } : null)
  const [newFrom, setNewFrom] = useState<number | null>(null)
  // What was new when the channel was opened stays marked until it is opened again.
  if (state.ready && newFrom === null) setNewFrom(state.readSeq > 0 && state.readSeq < state.lastSeq ? state.readSeq + 1 : 0)
  const acts = useActs({ connection, conversation, meId: data.me.id, onThread: setSide, onSave: bookmarks.turn, onEditing: setEditing })
  const { lastSeq } = state
  const atEnd = useCallback(() => {
    conversation.markRead()
    onRead(channelId, lastSeq)
  }, [conversation, onRead, channelId, lastSeq])
  const go = useCallback((seq: number) => setPlace({ seq }), [])
  const editLast = () => {
    const own = log.held().filter((message) => isOwn(message, data.me.id) && !message.deleted && !message.threadId).at(-1)
    if (own) setEditing(own.id)
  }
  return { connection, conversation, log, state, side, setSide, editing, acts, newFrom: newFrom ?? 0, place, go, atEnd, editLast }
}

const Empty = ({ title }: { title: string }) => <p className="desk-empty"><strong>{title}</strong><br />Nothing was said here yet. Write the first line: for example, what you are working on today.</p>

/** A channel: its messages, who writes, the composer, and beside it a thread or what there is to know. Mount with `key={channel.id}`. */
export const ChannelPane = (props: Props) => {
  const { connection, channel, data, base, compact, commands, onCommand, onBack, onReload, onLeft, onDrafted } = props
  const { conversation, log, state, side, setSide, editing, acts, newFrom, place, go, atEnd, editLast } = usePane(props)
  const others = state.here.filter(({ id }) => id !== data.me.id)
  const waiting = state.outgoing.filter((message) => message.state === 'kept').length
  const writable = data.mayWrite && channel.kind !== 'activity'
  useDraft(connection, { key: channel.id, channelId: channel.id }, { text: channel.draft, at: channel.draftAt }, writable, (text, at) => onDrafted(channel.id, text, at))
  const leave = async () => {
    if (!(await tell(connection, 'member', { channelId: channel.id, userId: data.me.id, role: 'left' }, `You left “${channel.title}”.`))) return
    onReload()
    onLeft()
  }
  return (
    <PollContext value={conversation.polls}>
      <section className="desk-talk" aria-label={channel.title} data-compact={compact || undefined} data-side={side !== null || undefined}>
        <Head title={state.channel?.title ?? channel.title} topic={channel.topic} words={others.length > 0 ? `${others.map(({ name }) => name).join(', ')} here now` : 'Only you are here now'} onBack={onBack} onDetails={() => setSide(side === 'details' ? null : 'details')} />
        <ConnectionLine state={state.connection} waiting={waiting} away={isAway(state)} onRetry={connection.now} />
        {!state.ready && <div className="desk-skeleton" role="status" aria-busy="true" aria-label="Loading messages">{[70, 45, 85, 60, 35].map((width) => <i key={width} style={{ inlineSize: `${width}%` }} />)}</div>}
        {state.ready && (state.lastSeq + state.outgoing.length > 0 ? <MessageList log={log} conversation={conversation} state={state} acts={acts} editing={editing} newFrom={newFrom} goTo={place} onGo={go} onEnd={atEnd} /> : <Empty title={channel.title} />)}
        <Announcer messages={state.messages} ready={state.ready} meId={data.me.id} />
        <p className="desk-typing" aria-live="polite">{state.typing && <><i aria-hidden="true" /><i aria-hidden="true" /><i aria-hidden="true" /> {state.typing.name} is writing</>}</p>
        {writable && (
          <Composer
            key={channel.id}
            label={`Message to ${channel.title}`} placeholder={`Write to ${channel.title}`} draftKey={channel.id} people={data.people} commands={commands} onCommand={onCommand} disabled={state.connection === 'denied'}
            upload={uploadTo(base, channel.id)} tools={<BlockPicker connection={connection} channelId={channel.id} tenantId={data.tenant.id} />} onTyping={() => conversation.typing()} onEditLast={editLast} onSend={(body) => conversation.send(body, '')}
          />
        )}
        {!writable && <p className="desk-quiet desk-readonly">{channel.kind === 'activity' ? 'A record of what happened. It is written by the business itself.' : 'You may read here, but not write.'}</p>}
      </section>
      {side === 'details' && <DetailsPane connection={connection} channel={channel} data={data} here={state.here} version={state.lastRev} onGo={go} onClose={() => setSide(null)} onLeave={() => void leave()} onChanged={onReload} />}
      {side !== null && side !== 'details' && <ThreadPane key={side.id} connection={connection} root={side} log={log} lastSeq={state.lastSeq} acts={acts} editing={editing} people={data.people} base={base} mayWrite={writable} onClose={() => setSide(null)} />}
    </PollContext>
  )
}
