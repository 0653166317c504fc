import { Fragment } from 'react'
import { type LinePart, lineParts } from './lineParts'

type Props = { text: string; base: string }

const Part = ({ part, base }: { part: LinePart; base: string }) => {
  if (part.kind === 'bold') return <strong>{part.text}</strong>
  if (part.kind === 'text') return part.text
  const inside = part.href.startsWith('/') || part.href.startsWith('#')
  return inside ? (
    <a href={part.href.startsWith('/') ? `${base}${part.href}` : part.href}>{part.text}</a>
  ) : (
    <a href={part.href} target="_blank" rel="noopener noreferrer nofollow ugc">
      {part.text}
    </a>
  )
}

const Line = ({ line, base }: { line: string; base: string }) => lineParts(line).map((part, index) => <Part key={index} part={part} base={base} />)

/** A message's words: bold, links, lists and line breaks, as React text. */
export const RichLines = ({ text, base }: Props) => {
  const lines = text.trim().split(/\r?\n/)
  return (
    <p className="chat-words">
      {lines.map((line, index) => {
        const item = /^\s{0,4}[-•] /.test(line)
        return (
          <Fragment key={index}>
            {item ? (
              <span className="chat-item">
                <Line line={line.replace(/^\s{0,4}[-•] /, '')} base={base} />
              </span>
            ) : (
              <Line line={line} base={base} />
            )}
            {!item && index < lines.length - 1 && <br />}
          </Fragment>
        )
      })}
    </p>
  )
}
