import { useEffect, useRef, useState } from 'react'

/** Words that a button of the page takes to the chat; the number tells one asking from the next. */
export type AskedQuestion = { text: string; number: number } | null

const longest = 2_000

const textOf = (event: Event): string => {
  const detail: unknown = event instanceof CustomEvent ? event.detail : undefined
  const text = typeof detail === 'object' && detail !== null && 'text' in detail ? detail.text : ''
  return typeof text === 'string' ? text.trim().slice(0, longest) : ''
}

/** Listens for `spaces:ask` on the window: opens the chat, with the question where one was typed, and cancels the event to say so. */
export const useAsked = (open: () => void): AskedQuestion => {
  const [question, setQuestion] = useState<AskedQuestion>(null)
  const opens = useRef(open)
  useEffect(() => {
    opens.current = open
  })
  useEffect(() => {
    const asked = (event: Event) => {
      event.preventDefault()
      opens.current()
      const text = textOf(event)
      if (text) setQuestion((before) => ({ text, number: (before?.number ?? 0) + 1 }))
    }
    window.addEventListener('spaces:ask', asked)
    return () => window.removeEventListener('spaces:ask', asked)
  }, [])
  return question
}
