import type { ReactNode } from 'react'
import { ChatFile, chatFileKind } from './ChatFile'

type Props = { href: string; base: string; children: ReactNode; words?: string }

/** An address a message may lead to: the web, a mail, or a page of this site. */
export const safeHref = (href: string, base: string): string | undefined => {
  if (/[\u0000-\u0020\u007f\\]/.test(href)) return undefined
  if (/^\/(?!\/)/.test(href)) return `${base}${href}`
  return /^(https?:\/\/[^/]|mailto:[^,?]+@[^,?]+$)/i.test(href) ? href : undefined
}

/** A link out of a message; it tells the other side nothing and gets no way back. What is no safe address stays words. */
export const SafeLink = ({ href, base, children, words = '' }: Props) => {
  const safe = safeHref(href, base)
  if (!safe) return <>{children}</>
  const file = chatFileKind(href)
  if (file) return <ChatFile href={safe} kind={file} words={words}>{children}</ChatFile>
  return safe.startsWith('/') ? <a href={safe}>{children}</a> : <a href={safe} target="_blank" rel="noopener noreferrer nofollow ugc">{children}</a>
}
