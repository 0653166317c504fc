import { richTextParts } from './richTextParts'
import type { Passage } from './SearchDocument'

export const passageLimits = { count: 80, characters: 900 }

/** The quotable paragraphs of a rich text, each with the heading above it. */
export const passagesOf = (value: unknown, title = ''): Passage[] => {
  let heading = title
  const passages: Passage[] = []
  for (const part of richTextParts(value)) {
    if (part.kind === 'heading') heading = part.text
    else passages.push({ heading, text: part.linked.slice(0, passageLimits.characters) })
  }
  return passages.slice(0, passageLimits.count)
}
