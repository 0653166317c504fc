import type { ReactNode } from 'react'
import type { RichTextNode } from '@/blocks/shared/RichText'
import { SiteAnchor } from '@/blocks/shared/SiteAnchor'
import { slugOfHeading } from './slugOfHeading'

type Props = { node: RichTextNode; base: string; depth: number }

const depthLimit = 32

const formats = [[1, 'strong'], [2, 'em'], [4, 's'], [8, 'u'], [16, 'code']] as const

const Text = ({ node }: { node: RichTextNode }) => {
  const format = typeof node.format === 'number' ? node.format : 0
  return formats.reduce<ReactNode>((inner, [bit, Tag]) => (format & bit ? <Tag>{inner}</Tag> : inner), typeof node.text === 'string' ? node.text : '')
}

const isCode = ({ type, format }: RichTextNode) => type === 'linebreak' || type === 'tab' || (type === 'text' && format === 16)

/** A paragraph of nothing but code is a listing. */
const Paragraph = ({ node, children }: { node: RichTextNode; children: ReactNode }) => {
  if (!node.children?.length) return null
  const listing = node.children.every(isCode) && node.children.some(({ type }) => type === 'linebreak')
  if (!listing) return <p>{children}</p>
  return (
    <pre tabIndex={0}>
      <code>{node.children.map(({ type, text }) => (type === 'linebreak' ? '\n' : type === 'tab' ? '\t' : typeof text === 'string' ? text : '')).join('')}</code>
    </pre>
  )
}

const headingTags = { h2: 'h2', h3: 'h3', h4: 'h4' } as const

/** One node of a Lexical document. Only what `richTextFault` allows is drawn; links are looked at once more. */
export const LexicalNode = ({ node, base, depth }: Props): ReactNode => {
  if (depth > depthLimit || typeof node !== 'object' || node === null) return null
  const inner = Array.isArray(node.children) ? node.children.map((child, at) => <LexicalNode key={at} node={child} base={base} depth={depth + 1} />) : null
  switch (node.type) {
    case 'text':
      return <Text node={node} />
    case 'linebreak':
      return <br />
    case 'tab':
      return '\t'
    case 'paragraph':
      return <Paragraph node={node}>{inner}</Paragraph>
    case 'heading': {
      const Heading = headingTags[node.tag as 'h2'] ?? 'h4'
      return <Heading id={slugOfHeading(node)}>{inner}</Heading>
    }
    case 'list':
      return node.listType === 'number' ? <ol>{inner}</ol> : <ul>{inner}</ul>
    case 'listitem':
      return <li>{inner}</li>
    case 'quote':
      return <blockquote>{inner}</blockquote>
    case 'link':
    case 'autolink': {
      const url = node.fields?.url ?? node.url
      return <SiteAnchor base={base} href={typeof url === 'string' ? url : undefined}>{inner}</SiteAnchor>
    }
    case 'horizontalrule':
      return <hr />
    default:
      return null
  }
}
