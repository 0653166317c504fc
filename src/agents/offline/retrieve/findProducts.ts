import type { ProductSheet } from '@/queries/agent/productSheet'
import { isAvailable, lowestPrice } from '../compose/productWords'
import type { Criterion, Features } from '../Features'
import type { Knowledge } from '../Knowledge'
import type { MoneyRange } from '../understand/moneyRange'
import { found, wordSet } from './wordSet'

export type Wish = { criteria: Criterion[]; money: MoneyRange | undefined; kind?: ProductSheet['kind']; maxMinutes?: number }

const within = (price: bigint | null, { min, max }: MoneyRange) => price !== null && (min === undefined || price >= min) && (max === undefined || price <= max)

/** The variants a budget allows; available ones are preferred. */
export const variantsWithin = (product: ProductSheet, money: MoneyRange | undefined) => {
  const fitting = money ? product.variants.filter(({ price }) => within(price, money)) : product.variants
  const available = fitting.filter(isAvailable)
  return available.length > 0 ? available : fitting
}

const says = (product: ProductSheet, { kind, name }: Criterion): boolean => {
  if (kind === 'tag') return product.tags.includes(name)
  if (kind === 'category') return product.category === name
  const value = product.specifications.find(({ label }) => label === name)?.value
  return value !== undefined && !/^(no|none|not suitable)\b/i.test(value)
}

const groupsOf = (criteria: readonly Criterion[]): Criterion[][] => {
  const groups = new Map<string, Criterion[]>()
  // Two categories are either-or; every tag and fact must hold.
  for (const criterion of criteria) {
    const key = criterion.kind === 'category' ? 'category' : [...criterion.stems].join(' ')
    groups.set(key, [...(groups.get(key) ?? []), criterion])
  }
  return [...groups.values()]
}

/** True when a product has everything that was asked for. */
export const grants = (product: ProductSheet, { criteria, money, kind, maxMinutes }: Wish): boolean =>
  groupsOf(criteria).every((group) => group.some((criterion) => says(product, criterion))) &&
  (!money || variantsWithin(product, money).length > 0) &&
  (kind === undefined || product.kind === kind) &&
  (maxMinutes === undefined || (product.durationMinutes !== null && product.durationMinutes <= maxMinutes))

/**
 * Ids of indexed products in the order in which they fit the free words of a question; those that fit none come last or,
 * with `needsWords`, not at all. `where` limits the look to titles, categories and tags.
 */
export const rankedIds = ({ tokens, criteria, mentions }: Features, { products }: Knowledge, needsWords: boolean, where: 'own' | 'all' = 'all'): string[] => {
  const used = new Set(criteria.flatMap(({ stems }) => [...stems]))
  const free = tokens.filter(({ stem }) => !used.has(stem))
  const named = new Map(mentions.map(({ document, score }) => [document.id, score]))
  return products
    .map((document) => {
      const own = wordSet(`${document.title} ${document.facts.category ?? ''} ${(document.facts.tags ?? []).join(' ')}`)
      const more = wordSet(`${document.body} ${document.facts.keywords ?? ''}`)
      const score = free.reduce((sum, token) => sum + token.trust * Math.max(2 * found(token, own), where === 'all' ? found(token, more) : 0), 0) + 2 * (named.get(document.id) ?? 0)
      return { id: document.id, score }
    })
    .filter(({ score }) => !needsWords || score > 0)
    .sort((one, other) => other.score - one.score)
    .map(({ id }) => id)
}

const none = () => false

/** Available ones first, then those the question's own words fit, then (for a budget or "cheap") by price. */
export const sensibly = (products: readonly ProductSheet[], byPrice: boolean, fits: (product: ProductSheet) => boolean = none): ProductSheet[] => {
  const gone = (product: ProductSheet) => Number(!product.variants.some(isAvailable))
  // What is free comes after what has a price: a budget asks for something to buy.
  const price = (product: ProductSheet) => lowestPrice(product) || 10n ** 15n
  return products
    .map((product, at) => ({ product, at }))
    .sort((one, other) => gone(one.product) - gone(other.product) || Number(fits(other.product)) - Number(fits(one.product)) || (byPrice ? (price(one.product) < price(other.product) ? -1 : Number(price(one.product) > price(other.product))) : 0) || one.at - other.at)
    .map(({ product }) => product)
}
