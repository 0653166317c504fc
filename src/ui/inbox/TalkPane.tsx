import { useEffect, useState } from 'react'
import type { InboxKit } from '@/queries/inbox/readKit'
import type { Connection } from '../chat/client/Connection'
import { Conversation } from '../chat/client/Conversation'
import { isAway } from '../chat/client/isAway'
import { ConnectionNote } from '../chat/parts/ConnectionNote'
import { MessageLog } from '../chat/parts/MessageLog'
import { Typing } from '../chat/parts/Typing'
import { useConversation } from '../chat/useConversation'
import { ReplyBox } from './ReplyBox'
import { TalkControls } from './TalkControls'
import type { OneTalk } from './useTalk'

type Props = { connection: Connection; channelId: string; one: OneTalk; kit: InboxKit | null; me: { id: string; name: string }; mayWrite: boolean; onBack: () => void; onCard: () => void }

const isStaff = ({ kind }: { kind: string }) => kind === 'user' || kind === 'operator'

const isCustomer = ({ kind }: { kind: string }) => kind === 'visitor' || kind === 'customer'

const Collision = ({ names, typing }: { names: string[]; typing: string | null }) => {
  if (typing) return <p className="spaces-collision" role="status"><b>{typing}</b> is writing an answer here right now.</p>
  return names.length > 0 ? <p className="spaces-collision" role="status">{names.join(', ')} {names.length === 1 ? 'is' : 'are'} looking at this too.</p> : null
}

const Pane = ({ conversation, connection, channelId, one, kit, me, mayWrite, onBack, onCard }: Props & { conversation: Conversation }) => {
  const state = useConversation(conversation)
  const { talk, notice, change, dismiss } = one
  const others = state.here.filter((person) => isStaff(person) && person.id !== me.id).map(({ name }) => name)
  const writes = state.typing && isStaff(state.typing) && state.typing.id !== me.id ? state.typing.name : null
  const base = talk ? `/t/${talk.handle}` : ''
  return (
    <>
      <header className="spaces-talk-head">
        <button className="spaces-talk-head__back" onClick={onBack} type="button">← All</button>
        <h2>{talk?.title ?? 'Conversation'}<small>{state.here.some(isCustomer) ? 'In the chat now' : 'Not in the chat now'}</small></h2>
        <button className="spaces-talk-head__card" onClick={onCard} type="button">Customer</button>
      </header>
      {talk && <TalkControls kit={kit} mayWrite={mayWrite} onChange={(wanted) => void change(wanted)} talk={talk} userId={me.id} />}
      {notice && <p className="spaces-inbox__fault" role="alert">{notice} <button onClick={dismiss} type="button">Understood</button></p>}
      <Collision names={others} typing={writes} />
      <div className="spaces-inbox__chat">
        <div className="chat-staff">
          <div className="chat-thread">
            <ConnectionNote away={isAway(state)} onRetry={connection.now} state={state.connection} waiting={state.outgoing.filter((message) => message.state === 'kept').length} />
            <MessageLog base={base} conversation={conversation} empty={<p className="chat-none">{state.ready ? 'Nothing was said here yet.' : 'Loading the conversation …'}</p>} isMine={isStaff} state={state} visible />
            <Typing who={writes ? null : state.typing} />
          </div>
        </div>
      </div>
      {mayWrite ? <ReplyBox channelId={channelId} connection={connection} conversation={conversation} disabled={state.connection === 'denied'} kit={kit} me={me} talk={talk} /> : <p className="spaces-inbox__empty">You may read here, not answer.</p>}
    </>
  )
}

/** One conversation: how it stands, what was said, and the reply. Mount with `key={channelId}`. */
export const TalkPane = (props: Props) => {
  const { connection, channelId } = props
  const [conversation, setConversation] = useState<Conversation | null>(null)
  useEffect(() => {
    const made = new Conversation({ connection, channelId, scope: `staff/${channelId}` })
    setConversation(made)
    return () => made.close()
  }, [connection, channelId])
  return conversation && <Pane {...props} conversation={conversation} />
}
