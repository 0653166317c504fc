import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { draftStore } from './draftStore'
import type { TextState } from './TextState'

/** The text of a box, its caret, and its draft; an edit sets both text and selection and keeps the browser's focus. */
export const useTextBox = (draftKey: string) => {
  const boxRef = useRef<HTMLTextAreaElement | null>(null)
  const attach = useCallback((area: HTMLTextAreaElement | null) => void (boxRef.current = area), [])
  const [text, setText] = useState(() => draftStore.read(draftKey))
  const [caret, setCaret] = useState(0)
  const selection = useRef<[number, number] | undefined>(undefined)
  const change = useCallback((next: string) => {
    setText(next)
    draftStore.write(draftKey, next)
  }, [draftKey])
  // Another tab or device wrote it.
  useEffect(() => draftStore.watch(draftKey, setText), [draftKey])
  const state = useCallback((): TextState => ({ text: boxRef.current?.value ?? '', start: boxRef.current?.selectionStart ?? 0, end: boxRef.current?.selectionEnd ?? 0 }), [])
  const apply = useCallback((next: TextState) => {
    selection.current = [next.start, next.end]
    change(next.text)
    setCaret(next.end)
  }, [change])
  useLayoutEffect(() => {
    const area = boxRef.current
    if (!area) return
    if (selection.current) {
      area.focus()
      area.setSelectionRange(...selection.current)
      selection.current = undefined
    }
    area.style.height = 'auto'
    area.style.height = `${area.scrollHeight}px`
  }, [text])
  return { attach, text, caret, setCaret, change, state, apply }
}

export type TextBox = ReturnType<typeof useTextBox>
