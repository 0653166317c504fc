import { useCallback, useLayoutEffect, useRef, useState } from 'react'
import { draftStore } from './draftStore'
import type { TextState } from './TextState'

/** The text of a box, its caret, and its draft; an edit sets both text and selection and keeps the browser's focus. */
export const useTextBox = (draftKey: string) => {
  const box = useRef<HTMLTextAreaElement>(null)
  const [text, setText] = useState(() => draftStore.read(draftKey))
  const [caret, setCaret] = useState(0)
  const selection = useRef<[number, number] | undefined>(undefined)
  const change = useCallback((next: string) => {
    setText(next)
    draftStore.write(draftKey, next)
  }, [draftKey])
  const state = useCallback((): TextState => ({ text: box.current?.value ?? '', start: box.current?.selectionStart ?? 0, end: box.current?.selectionEnd ?? 0 }), [])
  const apply = useCallback((next: TextState) => {
    selection.current = [next.start, next.end]
    change(next.text)
    setCaret(next.end)
  }, [change])
  useLayoutEffect(() => {
    const area = box.current
    if (!area) return
    if (selection.current) {
      area.focus()
      area.setSelectionRange(...selection.current)
      selection.current = undefined
    }
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [text])
  return { box, text, caret, setCaret, change, state, apply }
}

export type TextBox = ReturnType<typeof useTextBox>
