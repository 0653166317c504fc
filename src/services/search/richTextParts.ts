/** One paragraph, heading or list item of a rich text: as plain words, and with its links as Markdown. */
export type RichTextPart = { kind: 'heading' | 'paragraph' | 'item' | 'quote'; text: string; linked: string }

type Node = { type?: unknown; text?: unknown; url?: unknown; fields?: { url?: unknown }; children?: unknown }
type Words = { text: string; linked: string }

const depthLimit = 40
const kinds: Record<string, RichTextPart['kind']> = { heading: 'heading', paragraph: 'paragraph', listitem: 'item', quote: 'quote' }

const childrenOf = (node: Node): Node[] => (Array.isArray(node.children) ? (node.children as Node[]).filter((child) => typeof child === 'object' && child !== null) : [])

const join = (parts: Words[]): Words => ({ text: parts.map(({ text }) => text).join(''), linked: parts.map(({ linked }) => linked).join('') })

const inlineWords = (node: Node, depth: number): Words => {
  if (depth > depthLimit || node.type === 'list') return { text: '', linked: '' }
  if (node.type === 'linebreak' || node.type === 'tab') return { text: ' ', linked: ' ' }
  if (typeof node.text === 'string') return { text: node.text, linked: node.text }
  const inner = join(childrenOf(node).map((child) => inlineWords(child, depth + 1)))
  const url = node.fields?.url ?? node.url
  if ((node.type === 'link' || node.type === 'autolink') && typeof url === 'string' && inner.text.trim()) return { text: inner.text, linked: `[${inner.text}](${url})` }
  return inner
}

const tidy = (text: string) => text.replaceAll('\u0000', '').replace(/\s+/g, ' ').trim()

const partsOf = (node: Node, depth: number): RichTextPart[] => {
  if (depth > depthLimit) return []
  const kind = typeof node.type === 'string' ? kinds[node.type] : undefined
  const own = kind ? inlineWords(node, depth) : undefined
  const part = kind && own && tidy(own.text) ? [{ kind, text: tidy(own.text), linked: tidy(own.linked) }] : []
  const below = childrenOf(node).filter((child) => !kind || child.type === 'list')
  return [...part, ...below.flatMap((child) => partsOf(child, depth + 1))]
}

/** The paragraphs of a Lexical document in reading order; an unreadable value has none. */
export const richTextParts = (value: unknown): RichTextPart[] => {
  const root = (value as { root?: unknown } | null | undefined)?.root
  return typeof root === 'object' && root !== null ? partsOf(root as Node, 0) : []
}
