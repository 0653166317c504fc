import { slugify } from '@/fields/slugField'
import type { RichTextNode } from '@/blocks/shared/RichText'

/** The words of a node and all below it. */
export const wordsOf = (node: RichTextNode): string => (typeof node.text === 'string' ? node.text : (node.children ?? []).map(wordsOf).join(''))

/** The anchor of a heading, for tables of contents and links. */
export const slugOfHeading = (node: RichTextNode): string => slugify(wordsOf(node)) || 'part'
