import type { RichText, RichTextNode } from '@/blocks/shared/RichText'
import { wordsOf } from '@/blocks/richText/slugOfHeading'

const parts = (node: RichTextNode): string[] => (node.type === 'list' ? (node.children ?? []).map(wordsOf) : [wordsOf(node)])

/** A rich text as one line of words. */
export const plainWords = (content: RichText): string => (content?.root?.children ?? []).flatMap(parts).join(' ').replace(/\s+/g, ' ').trim()
