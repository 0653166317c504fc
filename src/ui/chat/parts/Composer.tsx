import { type KeyboardEvent, type Ref, useId, useLayoutEffect, useRef, useState } from 'react'
import { limits } from '@/realtime/limits'
import { Icon } from './Icon'

type Props = {
  label: string
  placeholder: string
  disabled?: boolean
  onSend: (body: string) => void
  onTyping: () => void
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

/** Where one writes: grows to eight lines, Enter sends, Shift and Enter begins a line, an unfinished text survives a reload. */
export const Composer = ({ label, placeholder, disabled, onSend, onTyping, inputRef, draftKey }: Props) => {
  const [text, setText] = useState(() => readDraft(draftKey))
  const own = useRef<HTMLTextAreaElement | null>(null)
  const hint = useId()
  const over = text.length > limits.textBytes / 4 && bytes(text) > limits.textBytes
  const ready = text.trim() !== '' && !over && !disabled
  const change = (next: string) => {
    setText(next)
    keepDraft(draftKey, next)
  }
  useLayoutEffect(() => {
    const box = own.current
    if (!box) return
    box.style.height = 'auto'
    box.style.height = `${box.scrollHeight}px`
  }, [text])
  const send = () => {
    if (!ready) return
    onSend(text.trim())
    change('')
  }
  const pressed = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    send()
  }
  const attach = (box: HTMLTextAreaElement | null) => {
    own.current = box
    if (typeof inputRef === 'function') inputRef(box)
    else if (inputRef) inputRef.current = box
  }
  return (
    <form className="chat-composer" onSubmit={(event) => (event.preventDefault(), send())}>
      <textarea
        ref={attach} rows={1} value={text} disabled={disabled} aria-label={label} aria-describedby={over ? hint : undefined} aria-invalid={over || undefined} placeholder={placeholder} enterKeyHint="send"
        onKeyDown={pressed} onChange={({ target }) => (change(target.value), target.value && onTyping())}
      />
      <button type="submit" className="chat-send" disabled={!ready} aria-label="Send"><Icon name="send" /></button>
      {over && <p id={hint} className="chat-problem" role="alert">That is too long for one message. Please send it in parts.</p>}
    </form>
  )
}
