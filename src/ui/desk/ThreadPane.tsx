import { X } from 'lucide-react'
import { useEffect, useState, useSyncExternalStore } from 'react'
import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import { Outbox } from '@/ui/chat/client/Outbox'
import type { Outgoing } from '@/ui/chat/client/Outgoing'
import { Composer } from '@/ui/composer/Composer'
import type { MentionName } from '@/ui/composer/Choice'
import { beginsGroup } from './beginsGroup'
import { type DeskLog, pageSize } from './DeskLog'
import type { MessageActs } from './MessageActs'
import { useThreadDraft } from './drafts/useThreadDraft'
import { MessageRow } from './MessageRow'
import { OutgoingRow } from './OutgoingRow'
import { uploadTo } from '@/ui/chat/client/uploadFile'

type Props = { connection: Connection; root: WireMessage; log: DeskLog; lastSeq: number; acts: MessageActs; editing: string | null; people: readonly MentionName[]; base: string; mayWrite: boolean; onClose: () => void }

/** As far as replies are looked for in old stretches of the log: messages. */
const furthest = 3_000

/** Replies wait here like messages do: in order, with an id of their own, kept while the line is gone. */
const useReplies = (connection: Connection, { channelId, id }: WireMessage) => {
  const [box, setBox] = useState<Outbox | null>(null)
  const [outgoing, setOutgoing] = useState<Outgoing[]>([])
  useEffect(() => {
    const made = new Outbox({ scope: `thread/${id}`, ask: ({ clientId, body }) => connection.ask('send', { channelId, clientId, body, threadId: id }), changed: setOutgoing })
    const turn = () => (connection.state === 'online' ? made.resume() : made.pause())
    const stop = connection.watch(turn)
    turn()
    setBox(made)
    return () => {
      stop()
      made.stop()
    }
  }, [connection, channelId, id])
  return { box, outgoing }
}

/** A message and what was said to it, beside the channel. */
export const ThreadPane = ({ connection, root, log, lastSeq, acts, editing, people, base, mayWrite, onClose }: Props) => {
  const { box, outgoing } = useReplies(connection, root)
  const draftKey = useThreadDraft(connection, root.channelId, root.id, mayWrite)
  useSyncExternalStore(log.subscribe, log.snapshot, log.snapshot)
  const current = log.get(root.seq) ?? root
  const replies = log.held().filter(({ threadId }) => threadId === root.id)
  const missing = (current.replies ?? 0) - replies.length
  useEffect(() => {
    if (missing > 0) void log.ensure(root.seq, Math.min(lastSeq, root.seq + furthest + pageSize))
  }, [log, root.seq, missing, lastSeq])
  const waiting = outgoing.filter(({ clientId }) => !replies.some((reply) => reply.clientId === clientId))
  return (
    <aside className="desk-pane" aria-label="Thread">
      <header className="desk-head"><h2>Thread</h2><button type="button" className="desk-act" aria-label="Close the thread" onClick={onClose}><X aria-hidden="true" /></button></header>
      <div className="desk-thread" role="log" aria-label="Replies" tabIndex={0}>
        <MessageRow message={current} begins near editing={editing === current.id} acts={acts} inThread />
        <p className="desk-day"><span>{(current.replies ?? 0) === 1 ? '1 reply' : `${current.replies ?? 0} replies`}</span></p>
        {replies.map((reply, index) => <MessageRow key={reply.id} message={reply} begins={beginsGroup(replies[index - 1], reply)} near editing={editing === reply.id} acts={acts} inThread />)}
        {waiting.map((message) => <OutgoingRow key={message.clientId} message={message} onRetry={(id) => box?.retry(id)} onDiscard={(id) => box?.discard(id)} />)}
      </div>
      {mayWrite && <Composer key={root.id} label="Your reply in the thread" placeholder="Reply in the thread" draftKey={draftKey} people={people} upload={uploadTo(base, root.channelId)} onSend={(body) => box?.add(body, '')} onCancel={onClose} />}
    </aside>
  )
}
