import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { ProductMention } from '../Features'
import { stem as rootOf } from '../understand/stem'
import type { Token } from '../understand/tokens'
import { type TermWeights, termWeights } from './termWeights'
import { wordSet, type WordSet } from './wordSet'

const isName = /\bname\b|also known|also called|model/i

/** Titles under which a product may be asked for: its own, then names among its facts ("Botanical name"). */
const namesOf = ({ title, facts }: FoundDocument): WordSet[] =>
  [title, ...(facts.specifications ?? []).filter(({ label }) => isName.test(label)).map(({ value }) => value)].map(wordSet)

const generic = new Set(['service', 'plan', 'month', 'annual', 'year', 'set', 'kit', 'care', 'support', 'package', 'session', 'hour', 'visit', 'check', 'test', 'call', 'inspect', 'review', 'new', 'old', 'person', 'open', 'build', 'product', 'seed', 'low', 'fund'].map(rootOf))

/** A word of many trades ("service", "training") names a product less surely than a word of its own. */
const distinction = ({ concept, stem }: Token) => (generic.has(stem) ? 0.5 : concept ? 0.7 : 1)

const scoreName = (asked: ReadonlyMap<string, Token>, name: WordSet, weight: TermWeights, heaviest: number) => {
  const matched = name.tokens.flatMap(({ stem }) => asked.get(stem) ?? [])
  const all = name.tokens.reduce((sum, { stem }) => sum + weight(stem), 0)
  if (matched.length === 0 || all === 0) return { score: 0, coverage: 0, stems: new Set<string>() }
  const coverage = matched.reduce((sum, { stem, trust }) => sum + weight(stem) * trust, 0) / all
  const distinct = Math.max(...matched.map((token) => (weight(token.stem) * token.trust * (coverage > 0.7 ? 1 : distinction(token))) / heaviest))
  // Two neighbouring words that are neighbours in the name ("water heater") are hardly chance.
  const order = [...asked.keys()]
  const pairs = name.tokens.slice(1).some(({ stem }, at) => order.includes(stem) && order[order.indexOf(stem) - 1] === name.tokens[at]?.stem)
  return { score: Math.min(1, 0.6 * coverage + 0.4 * distinct + (pairs ? 0.12 : 0)), coverage, stems: new Set(matched.map(({ stem }) => stem)) }
}

const isSubset = (part: ReadonlySet<string>, whole: ReadonlySet<string>) => part.size < whole.size && [...part].every((stem) => whole.has(stem))

const threshold = 0.55

/**
 * The products a message names, best first. One whose matched words are all explained by a better one is left out
 * ("golden barrel" is not also the fishhook barrel); equally good ones stay ("barrel" is both).
 */
export const matchProducts = (tokens: readonly Token[], text: string, products: readonly FoundDocument[]): ProductMention[] => {
  const names = products.map((document) => ({ document, names: namesOf(document), skus: skusOf(document) }))
  const weight = termWeights(names.map((product) => product.names[0]?.stems ?? new Set()))
  const heaviest = Math.max(...names.flatMap((product) => [...(product.names[0]?.stems ?? [])].map(weight)), 0.1)
  const asked = new Map(tokens.map((token) => [token.stem, token]))
  const scored = names
    .map(({ document, names: all, skus }) => {
      if (skus.some((sku) => text.includes(sku))) return { document, score: 1, coverage: 1, stems: new Set([document.id]) }
      const best = all.map((name, at) => ({ ...scoreName(asked, name, weight, heaviest), at })).sort((one, other) => other.score - one.score)[0]
      return { document, score: Math.min(1, (best?.score ?? 0) * (best && best.at > 0 ? 0.95 : 1)), coverage: best?.coverage ?? 0, stems: best?.stems ?? new Set<string>() }
    })
    .filter(({ score }) => score >= threshold)
    .sort((one, other) => other.score - one.score || other.document.rank - one.document.rank)
  return scored.filter(({ stems, score }) => !scored.some((other) => other.score > score && isSubset(stems, other.stems)))
}

const skusOf = ({ facts }: FoundDocument): string[] =>
  (Array.isArray(facts.variants) ? (facts.variants as { sku?: unknown }[]) : []).flatMap(({ sku }) => (typeof sku === 'string' && sku.length >= 4 ? [sku.toLowerCase()] : []))
