import { type ComponentType, useState } from 'react'
import type { InboxKit } from '@/queries/inbox/readKit'
import { type FilledReply, gapsIn } from '@/messages/fillReply'
import type { Connection } from '../chat/client/Connection'
import type { Conversation } from '../chat/client/Conversation'
import { CannedPicker } from './CannedPicker'
import { type ComposerProps, PlainComposer } from './PlainComposer'

type Props = { connection: Connection; conversation: Conversation; channelId: string; kit: InboxKit | null; disabled: boolean; composer?: ComponentType<ComposerProps> }
type Mode = 'reply' | 'note'

const nothing: Pick<FilledReply, 'missing' | 'unknown'> = { missing: [], unknown: [] }

const useReply = ({ connection, conversation, channelId }: Props) => {
  const [mode, setMode] = useState<Mode>('reply')
  const [texts, setTexts] = useState<Record<Mode, string>>({ reply: '', note: '' })
  const [used, setUsed] = useState(nothing)
  const [problem, setProblem] = useState<string | null>(null)
  const write = (text: string) => {
    setTexts((before) => ({ ...before, [mode]: text }))
    setProblem(null)
    if (mode === 'reply' && text && !text.startsWith('/')) conversation.typing()
  }
  const note = async (body: string) => {
    const answer = await connection.ask('send', { channelId, clientId: crypto.randomUUID(), body, visibility: 'internal' }).catch(() => undefined)
    if (answer && !('error' in answer)) return setTexts((before) => ({ ...before, note: '' }))
    setProblem(answer && 'error' in answer ? answer.error.message : 'The note did not reach us. It is still here; please try again.')
  }
  const send = () => {
    const text = texts[mode].trim()
    if (text === '') return
    if (mode === 'note') return void note(text)
    const gaps = gapsIn(text, used)
    if (gaps.length > 0) return setProblem(`Please fill in or remove: ${gaps.join(', ')}.`)
    conversation.send(text, '')
    write('')
    setUsed(nothing)
  }
  const use = (filled: FilledReply) => {
    setUsed(filled)
    setTexts((before) => ({ ...before, reply: filled.text }))
  }
  return { mode, setMode, text: texts[mode], write, send, use, problem }
}

/** Where staff answer, or leave a note for each other that looks nothing like an answer. */
export const ReplyBox = (props: Props) => {
  const { connection, channelId, kit, disabled, composer: Composer = PlainComposer } = props
  const { mode, setMode, text, write, send, use, problem } = useReply(props)
  const [picking, setPicking] = useState(false)
  const slash = mode === 'reply' && text.startsWith('/') && !text.includes('\n')
  return (
    <div className="spaces-reply" data-mode={mode}>
      {(slash || picking) && kit && mode === 'reply' && (
        <CannedPicker canned={kit.canned} channelId={channelId} connection={connection} onClose={() => (setPicking(false), slash && write(''))} onPick={(filled) => (use(filled), setPicking(false))} search={slash ? text.slice(1) : ''} />
      )}
      <div aria-label="What you write" className="spaces-reply__tabs" role="group">
        <button aria-pressed={mode === 'reply'} onClick={() => setMode('reply')} type="button">Reply</button>
        <button aria-pressed={mode === 'note'} onClick={() => setMode('note')} type="button">Note for the team</button>
        <button disabled={mode === 'note'} onClick={() => setPicking(!picking)} type="button">Ready-made <kbd>/</kbd></button>
      </div>
      {problem && <p className="spaces-inbox__fault" role="alert">{problem}</p>}
      <div className="spaces-reply__row">
        <Composer disabled={disabled} label={mode === 'note' ? 'A note that the customer does not see' : 'Your reply'} onChange={write} onSend={send} placeholder={mode === 'note' ? 'A note for your team. The customer does not see it.' : 'Write a reply, or / for a ready-made one'} value={text} />
        <button className="spaces-talk-done" disabled={disabled || text.trim() === ''} onClick={send} type="button">{mode === 'note' ? 'Save note' : 'Send'}</button>
      </div>
    </div>
  )
}
