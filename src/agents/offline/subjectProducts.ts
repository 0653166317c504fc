import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Features } from './Features'
import type { AnswerContext } from './Intent'
import { lowestPrice } from './compose/productWords'

/** At most this many products are talked about at once. */
export const mostProducts = 4

/** The ids a part of a message is about: the products it names, else those its pronouns mean. */
export const subjectIds = ({ mentions, earlier, reference }: Features): string[] => {
  const [best] = mentions
  if (best) return mentions.filter(({ score }) => score >= best.score - 0.15).slice(0, mostProducts).map(({ document }) => document.id)
  if (!reference) return []
  if (reference.kind === 'index') return earlier.slice(reference.index, reference.index === -1 ? undefined : reference.index + 1)
  return earlier.slice(0, mostProducts)
}

/** True when the part names a product or points at one. */
export const hasSubject = (features: Features): boolean => subjectIds(features).length > 0

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
