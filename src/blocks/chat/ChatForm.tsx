import { CircleCheck } from 'lucide-react'
import { type RefObject, type SubmitEvent, useEffect, useRef, useState } from 'react'
import type { FormErrors, FormModel } from '@/blocks/form/FormModel'
import { FormView } from '@/blocks/form/FormView'
import './chatForm.css'
import { formMemory } from './formMemory'
import { sendForm } from './sendForm'

type Props = { form: FormModel; blockId: string; base: string }

const nothing: { errors: FormErrors; attempt: number } = { errors: {}, attempt: 0 }

/** Leads to the question itself: the page's address stays as it is. */
const toQuestion = (event: Event) => {
  const href = event.target instanceof HTMLAnchorElement ? event.target.getAttribute('href') : null
  if (!href?.startsWith('#')) return
  event.preventDefault()
  document.getElementById(href.slice(1))?.focus()
}

/** What the form's plain HTML says by itself, heard where it arrives. */
const useFormEvents = (place: RefObject<HTMLDivElement | null>, blockId: string, shown: boolean) => {
  useEffect(() => {
    const box = place.current
    const form = box?.querySelector('form')
    if (!shown || !box || !form) return
    const keep = () => formMemory.keep(blockId, new FormData(form))
    box.addEventListener('click', toQuestion)
    box.addEventListener('input', keep)
    return () => {
      box.removeEventListener('click', toQuestion)
      box.removeEventListener('input', keep)
    }
  }, [place, blockId, shown])
}

const Sent = ({ words, onAgain }: { words: string; onAgain: () => void }) => (
  <div className="chat-form-sent" role="status">
    <p><CircleCheck aria-hidden="true" /> <strong>You sent this form.</strong></p>
    <p>{words}</p>
    <button type="button" className="chat-link" onClick={onAgain}>Fill it in again</button>
  </div>
)

/** A form inside a conversation: the page's own, filled in and sent without leaving; faults stand at their questions. */
export const ChatForm = ({ form, blockId, base }: Props) => {
  const [sent, setSent] = useState(() => formMemory.wasSent(blockId))
  const [{ errors, attempt }, setRefused] = useState(nothing)
  const place = useRef<HTMLDivElement>(null)
  useFormEvents(place, blockId, sent === null)
  useEffect(() => {
    if (attempt > 0) place.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] input')?.focus()
  }, [attempt])
  const send = async (event: SubmitEvent<HTMLFormElement>) => {
    // The browser's own checks, which speak first, have stopped it already.
    if (event.defaultPrevented) return
    event.preventDefault()
    const box = event.currentTarget
    const answers = new FormData(box)
    formMemory.keep(blockId, answers)
    // In the visitor's own conversation his line says so; anywhere else it means nothing.
    answers.set('hp_block', blockId)
    const outcome = await sendForm(`${base}/forms/${form.slug}`, answers)
    delete box.dataset.sending
    if (!outcome.ok) return setRefused((before) => ({ errors: outcome.errors, attempt: before.attempt + 1 }))
    formMemory.sent(blockId, outcome.confirmation)
    setRefused(nothing)
    setSent(outcome.confirmation)
  }
  const again = () => {
    formMemory.sent(blockId, null)
    setSent(null)
  }
  if (sent !== null) return <Sent words={sent} onAgain={again} />
  return (
    <div ref={place} className="chat-form">
      <FormView form={form} base={base} idPrefix={`${blockId}-${form.slug}`} values={formMemory.values(blockId)} errors={errors} attempt={attempt} onSubmit={(event) => void send(event)} />
    </div>
  )
}
