import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Features } from './Features'
import type { AnswerContext } from './Intent'
import { lowestPrice } from './compose/productWords'

/** At most this many products are talked about at once. */
export const mostProducts = 4

/** Equally good names of one thing ("barrel"), and each further thing that adds a word of its own ("the audit or the sprint"). */
const named = (mentions: Features['mentions']): string[] => {
  const kept: Features['mentions'] = []
  const known = new Set<string>()
  for (const mention of mentions) {
    const same = kept.some(({ stems }) => stems.size === mention.stems.size && [...stems].every((stem) => mention.stems.has(stem)))
    const adds = [...mention.stems].some((stem) => !known.has(stem)) && mention.score >= 0.6
    if (kept.length > 0 && !same && !adds) continue
    kept.push(mention)
    for (const stem of mention.stems) known.add(stem)
  }
  return kept.slice(0, mostProducts).map(({ document }) => document.id)
}

/** A short question after an answer about a product ("and the size?") is about that product. */
export const isElliptical = ({ mentions, earlier, reference, criteria, tokens }: Features): boolean =>
  mentions.length === 0 && !reference && criteria.length === 0 && earlier.length > 0 && tokens.length <= 3

/** The ids a part of a message is about: the products it names, else those its pronouns mean. */
export const subjectIds = (features: Features): string[] => {
  const { mentions, earlier, reference } = features
  if (mentions.length > 0) return named(mentions)
  if (!reference) return isElliptical(features) ? earlier.slice(0, 1) : []
  if (reference.kind === 'index') return earlier.slice(reference.index, reference.index === -1 ? undefined : reference.index + 1)
  return earlier.slice(0, mostProducts)
}

/** True when the part names a product or points at one with a word. */
export const hasSubject = (features: Features): boolean => !isElliptical(features) && subjectIds(features).length > 0

/** The same, and for a short question also when nothing but the talk before says what it is about. */
export const hasSubjectOrEarlier = (features: Features): boolean => subjectIds(features).length > 0

const price = (product: ProductSheet) => lowestPrice(product) ?? 0n

/** The products of a part, read live. "It" after a list means its first; "the cheapest one" is looked up by price. */
export const subjectProducts = async ({ features, products }: Pick<AnswerContext, 'features' | 'products'>): Promise<ProductSheet[]> => {
  const found = await products(subjectIds(features))
  const kind = features.mentions.length === 0 ? features.reference?.kind : undefined
  if (kind === 'it' && !/\b(?:they|them|these|those)\b/.test(features.text)) return found.slice(0, 1)
  const byPrice = [...found].sort((one, other) => (price(one) < price(other) ? -1 : 1))
  if (kind === 'cheapest') return byPrice.slice(0, 1)
  return kind === 'dearest' ? byPrice.slice(-1) : found
}
