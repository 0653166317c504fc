import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { PassageHit } from '../Features'
import type { Token } from '../understand/tokens'
import { termWeights } from './termWeights'
import { found, wordSet } from './wordSet'

const shortest = 40

/** Paragraphs of pages and posts that speak of what the message asks, best first. A title or heading that fits counts as well. */
export const matchPassages = (tokens: readonly Token[], pages: readonly FoundDocument[]): PassageHit[] => {
  if (tokens.length === 0) return []
  const passages = pages.flatMap((document) =>
    (document.facts.passages ?? [])
      .filter(({ text }) => text.length >= shortest)
      .map(({ heading, text }) => ({ document, heading, text, own: wordSet(text), above: wordSet(`${heading} ${document.title} ${document.facts.keywords ?? ''}`) })),
  )
  const weight = termWeights(passages.map(({ own }) => own.stems))
  const all = tokens.reduce((sum, { stem }) => sum + weight(stem), 0)
  return passages
    .map(({ own, above, ...passage }) => {
      const covered = tokens.reduce((sum, token) => sum + weight(token.stem) * token.trust * Math.max(found(token, own), 0.8 * found(token, above)), 0)
      // At least something must be said in the paragraph itself, not only above it.
      const said = tokens.some((token) => found(token, own) > 0) ? 1 : 0.5
      const titled = tokens.filter((token) => found(token, above) > 0).length / tokens.length
      return { ...passage, score: (covered / all) * said, fit: (covered / all) * said + 0.4 * titled + 0.1 * Math.min(1, passage.document.rank / 2) }
    })
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.fit - one.fit || one.text.length - other.text.length)
    .slice(0, 4)
    .map(({ fit: _, ...passage }) => passage)
}
