import { useEffect, useState } from 'react'
import type { ChannelState, WireChannel } from '@/realtime/protocol'
import type { Connection } from '../client/Connection'
import { Conversation } from '../client/Conversation'
import { Composer } from '../parts/Composer'
import { ConnectionNote } from '../parts/ConnectionNote'
import { Icon } from '../parts/Icon'
import { MessageLog } from '../parts/MessageLog'
import { Typing } from '../parts/Typing'
import { useConversation } from '../useConversation'

type Props = { connection: Connection; channelId: string; base: string; onBack: () => void }

type HeadProps = { channel: WireChannel | null; here: string[]; arrange: (change: { state?: ChannelState; agentEnabled?: boolean }) => void; onBack: () => void }

const isMine = ({ kind }: { kind: string }) => kind === 'user' || kind === 'operator'

const Head = ({ channel, here, arrange, onBack }: HeadProps) => (
  <header className="chat-header">
    <button type="button" className="chat-back" aria-label="Back to the conversations" onClick={onBack}><Icon name="back" /></button>
    <div className="chat-title">
      <h2>{channel?.title ?? 'Conversation'}</h2>
      <p>{here.length > 0 ? `${here.join(', ')} here now` : 'Customer is away'}</p>
    </div>
    {channel?.kind === 'customer' && (
      <>
        <label className="chat-switch">
          <input type="checkbox" checked={channel.agentEnabled} onChange={({ target }) => arrange({ agentEnabled: target.checked })} />
          Assistant answers
        </label>
        <button type="button" className="chat-button" data-style="secondary" onClick={() => arrange({ state: channel.state === 'resolved' ? 'open' : 'resolved' })}>
          {channel.state === 'resolved' ? 'Open again' : 'Mark as resolved'}
        </button>
      </>
    )}
  </header>
)

const Thread = ({ conversation, connection, channelId, base, onBack }: Props & { conversation: Conversation }) => {
  const state = useConversation(conversation)
  const [problem, setProblem] = useState<string | null>(null)
  const arrange: HeadProps['arrange'] = (change) =>
    void connection.ask('arrange', { channelId, ...change }).then(
      (answer) => setProblem('error' in answer ? answer.error.message : null),
      () => setProblem('That did not reach us. Please try again when you are connected.'),
    )
  const here = state.here.filter(({ kind }) => kind === 'visitor').map(({ name }) => name)
  return (
    <section className="chat-thread" aria-label={state.channel?.title ?? 'Conversation'}>
      <Head channel={state.channel} here={here} arrange={arrange} onBack={onBack} />
      <ConnectionNote state={state.connection} waiting={state.outgoing.filter((message) => message.state === 'kept').length} onRetry={connection.now} />
      {problem && <p className="chat-problem" role="alert">{problem}</p>}
      <MessageLog conversation={conversation} state={state} base={base} isMine={isMine} visible empty={state.ready ? <p className="chat-none">Nothing was said here yet.</p> : <p className="chat-loading" aria-busy="true">Loading the conversation …</p>} />
      <Typing who={state.typing} />
      <Composer label="Your reply" placeholder="Write a reply" disabled={state.connection === 'denied'} onSend={(body) => conversation.send(body, '')} onTyping={() => conversation.typing()} draftKey={`spaces-reply:${channelId}`} />
    </section>
  )
}

/** One conversation as staff see it: the log, who writes, the reply, and who is in charge. Mount with `key={channelId}`. */
export const StaffThread = (props: Props) => {
  const { connection, channelId } = props
  const [conversation, setConversation] = useState<Conversation | null>(null)
  useEffect(() => {
    const made = new Conversation({ connection, channelId, scope: `staff/${channelId}` })
    setConversation(made)
    return () => made.close()
  }, [connection, channelId])
  return conversation && <Thread {...props} conversation={conversation} />
}
