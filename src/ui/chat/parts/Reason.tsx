import { useId, useState } from 'react'
import type { Reason as Why } from '@/realtime/protocol'

type Props = { reason: Why; base: string }

const ruleWords = (rule: string) => rule.replace(/[._-]+/g, ' ').trim()

const Sources = ({ sources, base }: { sources: Why['sources']; base: string }) =>
  sources.length === 0 ? (
    <p>It did not use a page of this website.</p>
  ) : (
    <>
      <p>It looked at:</p>
      <ul>
        {sources.map(({ title, url }) => (
          <li key={url + title}>{url.startsWith('/') && !url.startsWith('//') && !url.includes('\\') ? <a href={`${base}${url}`}>{title}</a> : title}</li>
        ))}
      </ul>
    </>
  )

/** "Why": what an agent's answer rests on. */
export const Reason = ({ reason, base }: Props) => {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <div className="chat-reason">
      <button type="button" className="chat-link" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        Why this answer?
      </button>
      {open && (
        <div id={id} className="chat-reason-body">
          <p>
            An automatic answer{reason.rule && <> to a question about <strong>{ruleWords(reason.rule)}</strong></>}.
          </p>
          <Sources sources={reason.sources} base={base} />
        </div>
      )}
    </div>
  )
}
