import { convertMarkdownToLexical, editorConfigFactory } from '@payloadcms/richtext-lexical'
import type { Payload } from 'payload'
import { richTextEditor } from '@/fields/richTextEditor'

type LexicalNode = { type: string; children?: LexicalNode[]; text?: string } & Record<string, unknown>

const fence = /^```[^\n]*\n([\s\S]*?)^```[ \t]*$/gm
const mark = /^SPACESCODE(\d+)$/

const codeNode = (code: string): LexicalNode => {
  const lines = code.replace(/\n$/, '').split('\n')
  const text = (line: string): LexicalNode => ({ type: 'text', text: line, format: 16, mode: 'normal', style: '', detail: 0, version: 1 })
  return { type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 16, textStyle: '', children: lines.flatMap((line, index) => (index === 0 ? [text(line)] : [{ type: 'linebreak', version: 1 }, text(line)])) }
}

/** Fenced code has no node of its own in our editor: it becomes a paragraph of code lines, which the site draws as a block. */
const restoreCode = (node: LexicalNode, codes: string[]): LexicalNode => {
  const only = node.type === 'paragraph' && node.children?.length === 1 ? node.children[0]?.text : undefined
  const code = codes[Number(mark.exec(only?.trim() ?? '')?.[1] ?? -1)]
  if (code !== undefined) return codeNode(code)
  return node.children ? { ...node, children: node.children.map((child) => restoreCode(child, codes)) } : node
}

export type Convert = (markdown: string) => Promise<Record<string, unknown>>

/** Turns Markdown into what the editor of this configuration would have made. */
export const markdownToLexical = (payload: Payload): Convert => {
  let config: ReturnType<typeof editorConfigFactory.fromEditor> | undefined
  return async (markdown) => {
    config ??= editorConfigFactory.fromEditor({ config: payload.config, editor: richTextEditor() as never })
    const codes: string[] = []
    const text = markdown.replace(fence, (_, code: string) => `\nSPACESCODE${codes.push(code) - 1}\n`)
    const { root } = convertMarkdownToLexical({ editorConfig: await config, markdown: text }) as unknown as { root: LexicalNode }
    return { root: restoreCode(root, codes) }
  }
}
