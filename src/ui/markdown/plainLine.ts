import type { Nodes } from 'mdast'
import { parseMarkdown } from './parseMarkdown'

/** Longer beginnings say no more in a list. Characters. */
const most = 400

const wordsIn = (node: Nodes): string => {
  if ('value' in node) return node.value
  if (!('children' in node)) return ' '
  return node.children.map(wordsIn).join(node.type === 'root' || node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' ? ' ' : '')
}

/** A message's words without their marks, in one line, for lists. */
export const plainLine = (text: string): string => wordsIn(parseMarkdown(text.slice(0, most))).replace(/\s+/g, ' ').trim()
