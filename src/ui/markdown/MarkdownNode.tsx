import { Fragment, type ReactNode } from 'react'
import type { Link, Nodes } from 'mdast'
import { SafeLink } from './SafeLink'
import { textPieces } from './textPieces'

type Context = { base: string; names: readonly string[]; me?: string }
type Props = { node: Nodes; depth: number; context: Context }

/** Deeper than this only the words are drawn. */
const deepest = 16

const Lines = ({ text }: { text: string }) => text.split('\n').map((line, index) => <Fragment key={index}>{index > 0 && <br />}{line}</Fragment>)

const isMine = (mention: string, me: string | undefined) => me !== undefined && (mention.slice(1).toLowerCase() === me.toLowerCase() || /^@(here|everyone|channel)$/i.test(mention))

const Words = ({ text, context: { base, names, me } }: { text: string; context: Context }) =>
  textPieces(text, names).map((piece, index) => {
    if (piece.kind === 'mention') return <span key={index} className="md-mention" data-me={isMine(piece.text, me) || undefined}>{piece.text}</span>
    if (piece.kind === 'address') return <SafeLink key={index} base={base} href={piece.text}>{piece.text}</SafeLink>
    return <Lines key={index} text={piece.text} />
  })

const Children = ({ node, depth, context }: Props) => ('children' in node ? node.children.map((child, index) => <MarkdownNode key={index} node={child} depth={depth + 1} context={context} />) : null)

const wordsOf = (link: Link) => link.children.map((child) => ('value' in child ? child.value : '')).join('')

const wrapped = (node: Nodes, inner: ReactNode, context: Context): ReactNode => {
  switch (node.type) {
    case 'paragraph': return <p>{inner}</p>
    case 'emphasis': return <em>{inner}</em>
    case 'strong': return <strong>{inner}</strong>
    case 'delete': return <s>{inner}</s>
    case 'blockquote': return <blockquote>{inner}</blockquote>
    case 'listItem': return <li>{inner}</li>
    case 'list': return node.ordered ? <ol start={node.start ?? 1}>{inner}</ol> : <ul>{inner}</ul>
    case 'link': return <SafeLink base={context.base} href={node.url} words={wordsOf(node)}>{inner}</SafeLink>
    default: return inner
  }
}

/** One node of a message as React elements. Only what is named here is drawn; of anything else its words. */
export const MarkdownNode = ({ node, depth, context }: Props): ReactNode => {
  if (node.type === 'text') return <Words text={node.value} context={context} />
  if (node.type === 'break') return <br />
  if (node.type === 'inlineCode') return <code>{node.value}</code>
  if (node.type === 'code') return <pre tabIndex={0}><code data-lang={/^[\w+-]{1,20}$/.test(node.lang ?? '') ? node.lang : undefined}>{node.value}</code></pre>
  if ('value' in node) return <Lines text={node.value} />
  const inner = <Children node={node} depth={depth} context={context} />
  return depth > deepest ? inner : wrapped(node, inner, context)
}
