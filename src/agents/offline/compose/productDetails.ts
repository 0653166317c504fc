import type { ProductSheet } from '@/queries/agent/productSheet'
import { type RichTextPart, richTextParts } from '@/services/search/richTextParts'
import type { Token } from '../understand/tokens'
import { termWeights } from '../retrieve/termWeights'
import { found, wordSet } from '../retrieve/wordSet'

export type Fact = { label: string; value: string; score: number }

/** The facts of a product that a question asks for, best first: by label, a little by value. */
export const factsAsked = (tokens: readonly Token[], { specifications, title }: Pick<ProductSheet, 'specifications' | 'title'>): Fact[] => {
  const named = wordSet(title).stems
  const asked = tokens.filter(({ stem, word }) => !named.has(stem) && !/^\d+$/.test(word))
  return specifications
    .map(({ label, value }) => {
      const own = wordSet(label)
      const said = wordSet(value)
      const byLabel = Math.max(0, ...asked.map((token) => found(token, own) * token.trust))
      const byValue = Math.max(0, ...asked.map((token) => found(token, said) * token.trust))
      return { label, value, score: Math.max(byLabel, byValue * 0.6) }
    })
    .filter(({ score }) => score >= 0.5)
    .sort((one, other) => other.score - one.score)
}

type Scored = { part: RichTextPart; at: number; score: number }

/** The sentences of a product's own texts that answer a question, in reading order; at most `limit` paragraphs. */
export const paragraphsAsked = (tokens: readonly Token[], value: unknown, title: string, limit: number): string[] => {
  const parts = richTextParts(value).filter(({ kind }) => kind !== 'heading')
  const named = wordSet(title).stems
  const asked = tokens.filter(({ stem }) => !named.has(stem))
  const sets = parts.map(({ text }) => wordSet(text))
  const weight = termWeights(sets.map(({ stems }) => stems))
  const scored: Scored[] = parts.map((part, at) => {
    const set = sets[at] ?? wordSet('')
    const lead = wordSet(part.text.split(/[:.]/)[0]?.slice(0, 40) ?? '')
    const score = asked.reduce((sum, token) => sum + weight(token.stem) * token.trust * (found(token, set) + 0.7 * found(token, lead)), 0)
    return { part, at, score }
  })
  const best = Math.max(0, ...scored.map(({ score }) => score))
  return scored
    .filter(({ score }) => score > 0 && score >= best * 0.6)
    .sort((one, other) => other.score - one.score)
    .slice(0, limit)
    .sort((one, other) => one.at - other.at)
    .map(({ part }) => part.linked)
}
