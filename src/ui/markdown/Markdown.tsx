import { memo, useMemo } from 'react'
import { MarkdownNode } from './MarkdownNode'
import { parseMarkdown } from './parseMarkdown'

type Props = {
  text: string
  /** Address of the tenant's site, for links like `/products/…`. */
  base?: string
  /** Whose names count as mentions after an `@`. */
  names?: readonly string[]
  /** Who reads: his own name is marked. */
  me?: string
}

const nobody: readonly string[] = []

/** A message's words: a small, safe part of Markdown as React elements; nothing in it ever becomes HTML. */
export const Markdown = memo(({ text, base = '', names = nobody, me }: Props) => {
  const tree = useMemo(() => parseMarkdown(text.trim()), [text])
  return <div className="md"><MarkdownNode node={tree} depth={0} context={{ base, names, me }} /></div>
})
Markdown.displayName = 'Markdown'
