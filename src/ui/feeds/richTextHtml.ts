import type { RichText, RichTextNode } from '@/blocks/shared/RichText'
import { isSafeHref } from '@/fields/richTextFault'
import { escapeXml } from './escapeXml'

type Link = (href: string) => string

const depthLimit = 40

/** Lexical's text formats as bits, innermost element first. */
const formats: [number, string][] = [[16, 'code'], [8, 'u'], [4, 's'], [2, 'em'], [1, 'strong']]

const isCode = (node: RichTextNode) => node.type === 'linebreak' || (node.type === 'text' && node.format === 16)

const codeOf = (node: RichTextNode) => escapeXml((node.children ?? []).map(({ type, text }) => (type === 'linebreak' ? '\n' : String(text ?? ''))).join(''))

const textHtml = ({ text, format }: RichTextNode) => {
  const bits = typeof format === 'number' ? format : 0
  return formats.reduce((html, [bit, tag]) => (bits & bit ? `<${tag}>${html}</${tag}>` : html), escapeXml(String(text ?? '')))
}

const linkHtml = (node: RichTextNode, inner: string, link: Link) => {
  const url = node.fields?.url ?? node.url
  return typeof url === 'string' && isSafeHref(url) ? `<a href="${escapeXml(link(url))}">${inner}</a>` : inner
}

const wrap = (tag: string, inner: string) => `<${tag}>${inner}</${tag}>`

const html = (node: RichTextNode, link: Link, depth: number): string => {
  if (depth > depthLimit) return ''
  const children = node.children ?? []
  const inner = () => children.map((child) => html(child, link, depth + 1)).join('')
  switch (node.type) {
    case 'text': return textHtml(node)
    case 'linebreak': return '<br/>'
    case 'tab': return '\t'
    case 'horizontalrule': return '<hr/>'
    case 'paragraph':
      if (children.length > 0 && children.every(isCode)) return `<pre><code>${codeOf(node)}</code></pre>`
      return wrap('p', inner())
    case 'heading': return wrap(/^h[2-4]$/.test(String(node.tag)) ? String(node.tag) : 'h2', inner())
    case 'quote': return wrap('blockquote', inner())
    case 'list': return wrap(node.listType === 'number' ? 'ol' : 'ul', inner())
    case 'listitem': return wrap('li', inner())
    case 'link':
    case 'autolink': return linkHtml(node, inner(), link)
    default: return inner()
  }
}

/** A Lexical document as plain HTML for feed readers; `link` makes addresses absolute. */
export const richTextHtml = (value: RichText, link: Link): string => (value?.root ? html(value.root, link, 0) : '')
