import { Paperclip, SendHorizontal } from 'lucide-react'
import { type DragEvent, type KeyboardEvent, type ReactNode, type Ref, useId, useImperativeHandle, useRef, useState } from 'react'
import { AttachmentList } from './AttachmentList'
import type { MentionName, SlashCommand } from './Choice'
import { CompletionList } from './CompletionList'
import { EmojiButton } from './EmojiButton'
import { shortcutEdit } from './shortcutEdit'
import { bytesLeft } from './textBytes'
import { insertWords, isListItem, newLine } from './textEdits'
import { type Edit, Toolbar } from './Toolbar'
import { linesOf, type Upload, useAttachments } from './useAttachments'
import { useCompletion } from './useCompletion'
import { useTextBox } from './useTextBox'
import { VoiceButton } from './VoiceButton'

/** What others may do with the box: put words in place of what stands there. */
export type ComposerHandle = { replace: (text: string) => void }

export type ComposerProps = {
  label: string
  placeholder: string
  /** Under which name the unfinished text is kept on this device. */
  draftKey: string
  onSend: (body: string) => void
  /** Takes a line that begins with a slash; false when it is none of its commands. */
  onCommand?: (line: string) => boolean
  /** Takes a command that was picked from the list; false when its words are to be completed by hand. */
  onPickCommand?: (name: string) => boolean
  onTyping?: () => void
  /** May refuse what is to be sent; the words are for the person, and the text stays. */
  refuse?: (body: string) => string | undefined
  handle?: Ref<ComposerHandle>
  /** ↑ in an empty box. */
  onEditLast?: () => void
  onCancel?: () => void
  upload?: Upload
  people?: readonly MentionName[]
  commands?: readonly SlashCommand[]
  /** More ways to make a message, such as blocks. */
  tools?: ReactNode
  disabled?: boolean
  sendLabel?: string
}

const none: readonly never[] = []

const useComposer = (props: ComposerProps) => {
  const { draftKey, onSend, onCommand, onPickCommand, onEditLast, onCancel, upload, people = none, commands = none } = props
  const area = useTextBox(draftKey)
  const [fault, setFault] = useState<string | undefined>()
  const completion = useCompletion(area, { people, commands, onPickCommand })
  const attached = useAttachments(upload)
  const left = bytesLeft(area.text)
  const ready = !props.disabled && !attached.busy && (left ?? 0) >= 0 && (area.text.trim() !== '' || attached.files.some(({ stored }) => stored))
  const edit = (change: Edit) => area.apply(change(area.state()))
  const send = () => {
    if (!ready) return
    const words = area.text.trim()
    if (attached.files.length === 0 && words.startsWith('/') && onCommand?.(words)) return area.apply({ text: '', start: 0, end: 0 })
    const refusal = props.refuse?.(words)
    setFault(refusal)
    if (refusal) return
    onSend([words, linesOf(attached.files)].filter(Boolean).join('\n'))
    area.apply({ text: '', start: 0, end: 0 })
    attached.clear()
  }
  const pressed = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    // While an input method composes, its keys are its own (Safari says so by 229 only).
    if (event.nativeEvent.isComposing || event.keyCode === 229 || completion.pressed(event)) return
    const { start, end, text } = area.state()
    const change = shortcutEdit(event, start !== end)
    // A plain new line is the browser's, so that its undo keeps working.
    const continued = isListItem(area.state()) ? () => edit(newLine) : undefined
    const act = change ? () => edit(change) : event.key === 'Enter' ? (event.shiftKey ? continued : send) : event.key === 'ArrowUp' && text === '' ? onEditLast : event.key === 'Escape' ? onCancel : undefined
    if (!act) return
    event.preventDefault()
    event.stopPropagation()
    act()
  }
  const { apply } = area
  useImperativeHandle(props.handle, () => ({ replace: (text) => apply({ text, start: text.length, end: text.length }) }), [apply])
  return { area, completion, attached, left, ready, edit, send, pressed, fault, heal: () => setFault(undefined) }
}

type Kit = ReturnType<typeof useComposer>

const TextArea = ({ kit, props, hint }: { kit: Kit; props: ComposerProps; hint: string }) => {
  const { area, completion, attached, left } = kit
  const { attach } = area
  const list = useId()
  const moved = () => area.setCaret(area.state().end)
  return (
    <>
      {completion.open && <CompletionList id={list} choices={completion.choices} active={completion.active} onPick={completion.pick} />}
      <textarea
        ref={attach} rows={1} value={area.text} disabled={props.disabled} placeholder={props.placeholder} enterKeyHint="send"
        aria-autocomplete="list" aria-haspopup="listbox" aria-controls={completion.open ? list : undefined} aria-activedescendant={completion.open ? `${list}-${completion.active}` : undefined}
        aria-label={props.label} aria-describedby={left === undefined ? undefined : hint} aria-invalid={left !== undefined && left < 0 ? true : undefined}
        onKeyDown={kit.pressed} onKeyUp={moved} onClick={moved}
        onChange={({ target }) => {
          area.change(target.value)
          area.setCaret(target.selectionEnd)
          kit.heal()
          if (target.value) props.onTyping?.()
        }}
        onPaste={(event) => {
          const files = [...event.clipboardData.files]
          if (files.length === 0 || !props.upload) return
          event.preventDefault()
          attached.add(files)
        }}
      />
    </>
  )
}

const FileButton = ({ onFiles }: { onFiles: (files: Iterable<File>) => void }) => {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <button type="button" className="composer-tool" aria-label="Attach files" title="Attach files" onClick={() => input.current?.click()}><Paperclip aria-hidden="true" /></button>
      <input ref={input} type="file" multiple hidden aria-hidden="true" tabIndex={-1} onChange={({ target }) => (onFiles([...(target.files ?? [])]), (target.value = ''))} />
    </>
  )
}

/** Where a message is written: Markdown with keys and buttons, emoji, mentions, commands, files, voice; Enter sends. Mount with `key={draftKey}`. */
export const Composer = (props: ComposerProps) => {
  const kit = useComposer(props)
  const [over, setOver] = useState(false)
  const hint = useId()
  const { attached, left, ready, edit, send, fault } = kit
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    attached.add([...event.dataTransfer.files])
  }
  return (
    <form className="composer" data-over={over || undefined} onSubmit={(event) => (event.preventDefault(), send())} onDragOver={(event) => props.upload && (event.preventDefault(), setOver(true))} onDragLeave={() => setOver(false)} onDrop={props.upload ? dropped : undefined}>
      {attached.files.length > 0 && <AttachmentList files={attached.files} onRemove={attached.remove} />}
      <TextArea kit={kit} props={props} hint={hint} />
      {fault && <p className="composer-fault" role="alert">{fault}</p>}
      {left !== undefined && <p id={hint} className="composer-left" data-over={left < 0 || undefined} role="status">{left < 0 ? `Too long by ${-left} bytes. Please send it in parts.` : `${left} bytes left`}</p>}
      <div className="composer-bar">
        <Toolbar onEdit={edit} />
        <span className="composer-space" />
        {props.tools}
        <EmojiButton onPick={(emoji) => edit((state) => insertWords(state, emoji))} />
        {props.upload && <FileButton onFiles={attached.add} />}
        {props.upload && <VoiceButton onRecorded={(file) => attached.add([file])} />}
        <button type="submit" className="composer-send" disabled={!ready} aria-label={props.sendLabel ?? 'Send'} title={`${props.sendLabel ?? 'Send'} (Enter)`}><SendHorizontal aria-hidden="true" /></button>
      </div>
    </form>
  )
}
