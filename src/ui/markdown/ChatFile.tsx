import { FileText } from 'lucide-react'
import type { ReactNode } from 'react'

const stored = /^\/chat\/files\/[0-9a-f-]{36}\.(webp|pdf|webm|ogg|m4a)$/

/** Of what kind a link of a message is, when it leads to a file of this conversation. */
export const chatFileKind = (href: string): 'picture' | 'sound' | 'paper' | undefined => {
  const ending = stored.exec(href)?.[1]
  if (!ending) return undefined
  if (ending === 'webp') return 'picture'
  return ending === 'pdf' ? 'paper' : 'sound'
}

type Props = { href: string; kind: 'picture' | 'sound' | 'paper'; children: ReactNode; words: string }

/** A file that was sent in the conversation, as what it is. It comes from our own origin and asks for the session. */
export const ChatFile = ({ href, kind, children, words }: Props) => {
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- a voice note has no captions; its sender can write beside it
  if (kind === 'sound') return <span className="md-file"><span className="md-file-name">{children}</span><audio controls preload="metadata" src={href} aria-label={words} /></span>
  if (kind === 'paper') return <a className="md-paper" href={href} target="_blank" rel="noopener noreferrer"><FileText aria-hidden="true" />{children}</a>
  return <a className="md-picture" href={href} target="_blank" rel="noopener noreferrer"><img src={href} alt={words} loading="lazy" decoding="async" /></a>
}
