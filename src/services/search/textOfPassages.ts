import type { Passage } from './SearchDocument'

/** Markdown links become their words. */
export const withoutLinks = (text: string): string => text.replace(/\[([^\]\n]{1,200})\]\([^)\s]{1,400}\)/g, '$1')

/** Passages as one plain text; a heading is said once, above its first passage. */
export const textOfPassages = (passages: Passage[]): string =>
  passages
    .flatMap(({ heading, text }, at) => (heading && heading !== passages[at - 1]?.heading ? [heading, text] : [text]))
    .map(withoutLinks)
    .join('\n')
