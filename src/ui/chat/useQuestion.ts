import { useEffect, useRef } from 'react'
import type { AskedQuestion } from './useAsked'

/** Sends a question that was asked on the page, once, however often the panel is drawn. */
export const useQuestion = (question: AskedQuestion | undefined, send: (text: string) => void): void => {
  const sent = useRef(0)
  useEffect(() => {
    if (!question || question.number <= sent.current) return
    sent.current = question.number
    send(question.text)
  })
}
