import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { FaqHit } from '../Features'
import type { Token } from '../understand/tokens'
import { type TermWeights, termWeights } from './termWeights'
import { found, wordSet, type WordSet } from './wordSet'

type Faq = { document: FoundDocument; question: WordSet; answer: WordSet }

const scoreFaq = (asked: WordSet, { question, answer }: Faq, weight: TermWeights): number => {
  const all = asked.tokens.reduce((sum, { stem }) => sum + weight(stem), 0)
  const covered = asked.tokens.reduce((sum, token) => sum + weight(token.stem) * token.trust * Math.max(found(token, question), 0.55 * found(token, answer)), 0)
  const own = question.tokens.reduce((sum, { stem }) => sum + weight(stem), 0)
  const back = question.tokens.reduce((sum, token) => sum + weight(token.stem) * found(token, asked), 0)
  // Words of the answer alone prove little: without a word of the question itself the hit stays weak.
  return all === 0 || own === 0 ? 0 : (0.65 * covered) / all + (0.35 * back) / own
}

const setOf = (tokens: readonly Token[]): WordSet => ({
  tokens: [...tokens],
  stems: new Set(tokens.map(({ stem }) => stem)),
  concepts: new Set(tokens.flatMap(({ concept }) => (concept ? [concept] : []))),
})

/** The tenant's questions and answers that are about the same thing as the message, best first. */
export const matchFaqs = (tokens: readonly Token[], faqs: readonly FoundDocument[]): FaqHit[] => {
  if (tokens.length === 0) return []
  const all = faqs.map((document) => ({ document, question: wordSet(document.title), answer: wordSet(document.body) }))
  const weight = termWeights(all.map(({ question, answer }) => new Set([...question.stems, ...answer.stems])))
  const asked = setOf(tokens)
  return all
    .map((faq) => ({ document: faq.document, score: scoreFaq(asked, faq, weight) }))
    .filter(({ score }) => score >= 0.3)
    .sort((one, other) => other.score - one.score)
    .slice(0, 5)
}
