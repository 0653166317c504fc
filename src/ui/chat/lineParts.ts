import { isSafeHref } from '@/fields/richTextFault'

export type LinePart = { kind: 'text'; text: string } | { kind: 'bold'; text: string } | { kind: 'link'; text: string; href: string }

/** `**bold**`, `[words](address)` and bare web addresses; each pattern is bounded, so hostile text costs nothing. */
const marks = /\*\*([^*\n]{1,400})\*\*|\[([^\]\n]{1,200})\]\(([^)\s]{1,400})\)|(https?:\/\/[^\s<>"']{1,400})/g

const trimmed = (address: string) => address.replace(/[.,;:!?)]{1,8}$/, '')

const safe = (href: string) => isSafeHref(href) && !href.includes('\\')

/** One line of a message as parts to draw; nothing in it ever becomes HTML. */
export const lineParts = (line: string): LinePart[] => {
  const parts: LinePart[] = []
  let done = 0
  for (const match of line.matchAll(marks)) {
    const [whole, bold, words, href, bare] = match
    if (match.index > done) parts.push({ kind: 'text', text: line.slice(done, match.index) })
    done = match.index + whole.length
    const address = bare ? trimmed(bare) : undefined
    if (bold) parts.push({ kind: 'bold', text: bold })
    else if (address) {
      parts.push({ kind: 'link', text: address, href: address })
      done = match.index + address.length
    } else if (words && href) parts.push(safe(href) ? { kind: 'link', text: words, href } : { kind: 'text', text: whole })
  }
  if (done < line.length) parts.push({ kind: 'text', text: line.slice(done) })
  return parts
}
