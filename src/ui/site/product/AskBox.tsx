'use client'

import { MessageCircle } from 'lucide-react'
import type { FormEvent } from 'react'

type Props = { agentName: string; about: string; contactHref: string; handle: string }

/** Where the chat's composer keeps an unfinished text: it starts with the question. */
const keepDraft = (handle: string, text: string) => {
  try {
    if (text) sessionStorage.setItem(`spaces-chat-draft:${handle}`, text)
  } catch {
    // Without storage the visitor types it again.
  }
}

const launcher = () => document.querySelector<HTMLButtonElement>('.chat-launcher')

/**
 * A question about this product, taken to the chat: the window hears `spaces:ask` with the words, and whoever can carry
 * them there cancels the event. Else the chat just opens; without JavaScript the button leads to the contact page.
 */
export const AskBox = ({ agentName, about, contactHref, handle }: Props) => {
  const ask = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const question = String(new FormData(event.currentTarget).get('question') ?? '').trim()
    const text = question ? `${about}: ${question}` : ''
    if (!window.dispatchEvent(new CustomEvent('spaces:ask', { cancelable: true, detail: { text } }))) return
    keepDraft(handle, text)
    if (launcher()?.getAttribute('aria-expanded') !== 'true') launcher()?.click()
  }
  return (
    <form className="ask-box" action={contactHref} onSubmit={ask}>
      <label htmlFor="ask-question">
        <MessageCircle size={18} aria-hidden="true" /> Ask {agentName} about this
      </label>
      <div>
        <input id="ask-question" name="question" type="text" maxLength={300} placeholder="Your question" autoComplete="off" />
        <button className="button" data-style="secondary" type="submit">Ask</button>
      </div>
    </form>
  )
}
