import type { RichText } from '@/blocks/shared/RichText'
import { slugOfHeading, wordsOf } from './slugOfHeading'

/** The second-level headings of a text, for its table of contents. */
export const headingsOf = (content: RichText): { id: string; text: string }[] =>
  (content?.root?.children ?? []).filter(({ type, tag }) => type === 'heading' && tag === 'h2').map((node) => ({ id: slugOfHeading(node), text: wordsOf(node) }))
