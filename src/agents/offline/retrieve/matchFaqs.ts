import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { FaqHit } from '../Features'
import { questionKind } from '../understand/questionKind'
import type { Token } from '../understand/tokens'
import { type TermWeights, termWeights } from './termWeights'
import { found, wordSet, type WordSet } from './wordSet'

type Faq = { document: FoundDocument; question: WordSet; answer: WordSet }

/** A question for the price is not the one for how to prepare, though both be about the drain. */
const sameKind = (text: string, title: string) => {
  // Only what the question opens with: "How are goods shipped, and what does it cost?" is about shipping.
  const kind = questionKind(title.split(/[,;]/)[0] ?? title)
  return kind === undefined || kind === questionKind(text) ? 1 : 0.75
}

const scoreFaq = (asked: WordSet, { question, answer }: Faq, weight: TermWeights): { score: number; share: number } => {
  const all = asked.tokens.reduce((sum, { stem }) => sum + weight(stem), 0)
  const covered = asked.tokens.reduce((sum, token) => sum + weight(token.stem) * token.trust * Math.max(found(token, question), 0.55 * found(token, answer)), 0)
  const own = question.tokens.reduce((sum, { stem }) => sum + weight(stem), 0)
  const back = question.tokens.reduce((sum, token) => sum + weight(token.stem) * found(token, asked), 0)
  if (all === 0 || own === 0) return { score: 0, share: 0 }
  const share = covered / all
  const score = (0.65 * covered) / all + (0.35 * back) / own
  // Words of the answer alone prove little, unless every word of the message is there and one of them is rare.
  const throughout = asked.tokens.length >= 2 && asked.tokens.every((token) => found(token, question) > 0 || found(token, answer) > 0)
  if (throughout) return { score: Math.max(score, asked.tokens.some((token) => found(token, question) > 0) ? 0.66 : 0.56), share }
  // One word may stand in many questions; a long one that is about more is hardly meant.
  return { score: asked.tokens.length === 1 && back / own < 0.5 ? score * 0.8 : score, share }
}

const setOf = (tokens: readonly Token[]): WordSet => ({
  tokens: [...tokens],
  stems: new Set(tokens.map(({ stem }) => stem)),
  concepts: new Set(tokens.flatMap(({ concept }) => (concept ? [concept] : []))),
})

/** Bare numbers ("60 technicians") are no subject of their own, unless nothing else is. */
const subjectsOf = (tokens: readonly Token[]) => {
  const named = tokens.filter(({ word }) => !/^\d+$/.test(word))
  return named.length > 0 ? named : tokens
}

/** The tenant's questions and answers that are about the same thing as the message, best first. */
export const matchFaqs = (tokens: readonly Token[], text: string, faqs: readonly FoundDocument[]): FaqHit[] => {
  const asked = setOf(subjectsOf(tokens))
  if (asked.tokens.length === 0) return []
  const all = faqs.map((document) => ({ document, question: wordSet(document.title), answer: wordSet(document.body) }))
  const weight = termWeights(all.map(({ question, answer }) => new Set([...question.stems, ...answer.stems])))
  return all
    .map((faq) => {
      const { score, share } = scoreFaq(asked, faq, weight)
      // An answer that leaves most of the subject out is about something else.
      return { document: faq.document, score: score * sameKind(text, faq.document.title) * (share < 0.45 ? 0.8 : 1), share }
    })
    .filter(({ score }) => score >= 0.12)
    .sort((one, other) => other.score - one.score)
    .slice(0, 12)
}
