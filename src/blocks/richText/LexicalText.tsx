import type { RichText } from '@/blocks/shared/RichText'
import { LexicalNode } from './LexicalNode'

/** A Lexical document as HTML, without a wrapper. */
export const LexicalText = ({ content, base }: { content: RichText; base: string }) => (content?.root?.children ?? []).map((node, at) => <LexicalNode key={at} node={node} base={base} depth={1} />)
