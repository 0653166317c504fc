import { type ClipboardEvent, type DragEvent, type KeyboardEvent, type Ref, useId, useLayoutEffect, useRef, useState } from 'react'
import { limits } from '@/realtime/limits'
import { AttachmentList } from '@/ui/composer/AttachmentList'
import { linesOf, type Upload, useAttachments } from '@/ui/composer/useAttachments'
import { FileButton } from './FileButton'
import { Icon } from './Icon'

type Props = {
  label: string
  placeholder: string
  disabled?: boolean
  onSend: (body: string) => void
  onTyping: () => void
  /** Left out where no files are taken. */
  upload?: Upload
  inputRef?: Ref<HTMLTextAreaElement>
  draftKey?: string
}

const bytes = (text: string) => new TextEncoder().encode(text).length

const readDraft = (key: string | undefined) => {
  try {
    return (key && sessionStorage.getItem(key)) || ''
  } catch {
    return ''
  }
}

const keepDraft = (key: string | undefined, text: string) => {
  try {
    if (key) sessionStorage.setItem(key, text)
  } catch {
    // Without storage the draft lives as long as the page.
  }
}

/** The text, kept as a draft, in a box that grows with it. */
const useDraft = (draftKey: string | undefined, inputRef: Props['inputRef']) => {
  const [text, setText] = useState(() => readDraft(draftKey))
  const own = useRef<HTMLTextAreaElement | null>(null)
  useLayoutEffect(() => {
    const box = own.current
    if (!box) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight}px`
  }, [text])
  const attach = (box: HTMLTextAreaElement | null) => {
    own.current = box
    if (typeof inputRef === 'function') inputRef(box)
    else if (inputRef) inputRef.current = box
  }
  const change = (next: string) => {
    setText(next)
    keepDraft(draftKey, next)
  }
  return { text, change, attach }
}

const useBox = ({ disabled, onSend, onTyping, upload, inputRef, draftKey }: Props) => {
  const { text, change, attach } = useDraft(draftKey, inputRef)
  const attached = useAttachments(upload)
  const over = text.length > limits.textBytes / 4 && bytes(text) > limits.textBytes
  const ready = !over && !disabled && !attached.busy && (text.trim() !== '' || attached.files.some(({ stored }) => stored))
  const send = () => {
    if (!ready) return
    onSend([text.trim(), linesOf(attached.files)].filter(Boolean).join('\n'))
    change('')
    attached.clear()
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  const pasted = (event: ClipboardEvent) => {
    const files = [...event.clipboardData.files]
    if (files.length === 0 || !upload) return
    event.preventDefault()
    attached.add(files)
  }
  const typed = (next: string) => {
    change(next)
    if (next) onTyping()
  }
  return { text, attach, attached, over, ready, send, pressed, pasted, typed }
}

/** Where one writes: grows to eight lines, Enter sends, Shift and Enter begins a line, an unfinished text survives a reload; files by button, paste and drop. */
export const Composer = (props: Props) => {
  const { label, placeholder, disabled, upload } = props
  const { text, attach, attached, over, ready, send, pressed, pasted, typed } = useBox(props)
  const [dragged, setDragged] = useState(false)
  const hint = useId()
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setDragged(false)
    attached.add([...event.dataTransfer.files])
  }
  return (
    <form className="chat-composer" data-over={dragged || undefined} onSubmit={(event) => (event.preventDefault(), send())} onDragOver={(event) => upload && (event.preventDefault(), setDragged(true))} onDragLeave={() => setDragged(false)} onDrop={upload && dropped}>
      {attached.files.length > 0 && <AttachmentList files={attached.files} onRemove={attached.remove} />}
      {upload && <FileButton disabled={disabled} onFiles={attached.add} />}
      <textarea
        ref={attach} rows={1} value={text} disabled={disabled} aria-label={label} aria-describedby={over ? hint : undefined} aria-invalid={over || undefined} placeholder={placeholder} enterKeyHint="send"
        onKeyDown={pressed} onPaste={pasted} onChange={({ target }) => typed(target.value)}
      />
      <button type="submit" className="chat-send" disabled={!ready} aria-label="Send"><Icon name="send" /></button>
      {over && <p id={hint} className="chat-problem" role="alert">That is too long for one message. Please send it in parts.</p>}
    </form>
  )
}
