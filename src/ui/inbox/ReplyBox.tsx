import { useMemo, useState } from 'react'
import type { SlashCommand } from '../composer/Choice'
import { Composer } from '../composer/Composer'
import { BlockPicker } from '../desk/BlockPicker'
import { uploadTo } from '../chat/client/uploadFile'
import { CannedPicker } from './CannedPicker'
import { type ReplyMode, type ReplyWith, useReply } from './useReply'

type Props = ReplyWith & { disabled: boolean }

const acts: readonly SlashCommand[] = [
  { name: 'note', hint: 'A note for the team: /note what to remember' },
  { name: 'assign', hint: '/assign me, or /assign nobody' },
  { name: 'priority', hint: '/priority low, normal, high or urgent' },
  { name: 'remind', hint: 'Put it off: /remind 2h' },
]

const words = {
  reply: { label: 'Your reply', placeholder: 'Write a reply, or / for a ready-made one', send: 'Send' },
  note: { label: 'A note that the customer does not see', placeholder: 'The customer does not see this', send: 'Save note' },
} as const

/** What a slash offers here: in a reply the ready-made ones come first. */
const useCommands = (kit: Props['kit'], mode: ReplyMode) =>
  useMemo(() => (mode === 'note' ? acts.slice(1) : [...(kit?.canned ?? []).map(({ shortcut, title }) => ({ name: shortcut, hint: title })), ...acts]), [kit, mode])

/** Where staff answer, or leave a note for each other that looks nothing like an answer. */
export const ReplyBox = (props: Props) => {
  const { connection, conversation, channelId, talk, kit, disabled } = props
  const [mode, setMode] = useState<ReplyMode>('reply')
  const [picking, setPicking] = useState(false)
  const { box, said, say, send, command, refuse, fill, fillShortcut } = useReply(props, mode)
  const commands = useCommands(kit, mode)
  const people = useMemo(() => (mode === 'note' ? [...(kit?.people ?? []), ...(kit?.agents ?? [])] : []), [kit, mode])
  const base = talk ? `/t/${talk.handle}` : undefined
  const upload = useMemo(() => (base === undefined ? undefined : uploadTo(base, channelId)), [base, channelId])
  const turn = (next: ReplyMode) => (setMode(next), setPicking(false), say(null))
  return (
    <div className="spaces-reply desk-tokens" data-key="r" data-mode={mode}>
      {picking && kit && <CannedPicker canned={kit.canned} channelId={channelId} connection={connection} onClose={() => setPicking(false)} onPick={(filled) => (fill(filled), setPicking(false))} />}
      <div aria-label="What you write" className="spaces-reply__tabs" role="group">
        <button aria-pressed={mode === 'reply'} onClick={() => turn('reply')} type="button">Reply</button>
        <button aria-pressed={mode === 'note'} onClick={() => turn('note')} type="button">Note for the team</button>
        {mode === 'reply' && <button aria-expanded={picking} onClick={() => setPicking(!picking)} type="button">Ready-made <kbd>/</kbd></button>}
      </div>
      {said && <p className="spaces-reply__said" role="status">{said}</p>}
      <Composer
        commands={commands} disabled={disabled} draftKey={`inbox:${channelId}:${mode}`} handle={box} key={mode} label={words[mode].label} onCommand={command} onPickCommand={mode === 'reply' ? fillShortcut : undefined}
        onSend={send} onTyping={mode === 'reply' ? () => conversation.typing() : undefined} people={people} placeholder={words[mode].placeholder} refuse={refuse} sendLabel={words[mode].send}
        tools={mode === 'reply' && talk ? <BlockPicker channelId={channelId} connection={connection} tenantId={talk.tenantId} /> : undefined} upload={upload}
      />
    </div>
  )
}
