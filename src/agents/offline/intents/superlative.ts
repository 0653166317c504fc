import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Intent } from '../Intent'
import { offerWords } from '../compose/offerWords'
import { isAvailable, lowestPrice, productLink, productSource, sortedVariants, amount } from '../compose/productWords'
import { grants, rankedIds } from '../retrieve/findProducts'

const lowest = /\b(?:cheapest|least expensive|lowest price|lowest priced|most affordable|smallest price)\b/
const highest = /\b(?:most expensive|dearest|priciest|highest price|highest priced|costliest|top of the line)\b/

const compared = (one: bigint, other: bigint) => (one < other ? -1 : Number(one > other))

const highestOf = (product: ProductSheet) => sortedVariants(product).filter(isAvailable).findLast(({ price }) => price !== null)

/** The cheapest or dearest product, of all or of a category, tag or word. Free things do not count as cheap goods. */
export const superlative: Intent = {
  name: 'superlative',
  match: ({ text }) => {
    if (lowest.test(text)) return { score: 0.87, rule: 'superlative.cheapest' }
    return highest.test(text) ? { score: 0.87, rule: 'superlative.dearest' } : undefined
  },
  answer: async (context, { rule }) => {
    const { features, knowledge, turn } = context
    const { locale } = turn.tenant
    const named = { ...features, tokens: features.tokens.filter(({ concept, stem }) => concept !== 'price' && concept !== 'cheap' && !/^(?:expensiv|product$|item$|modul|plan$|servic|option$|packag|subscription|licen[cs]|sell|thing|low|high|pric|affordabl|dear|costl)/.test(stem)) }
    const bounded = named.criteria.length > 0 || named.tokens.length === 0
    const candidates = (await context.products(rankedIds(named, knowledge, !bounded))).filter((product) => grants(product, { criteria: features.criteria, money: undefined }) && product.variants.some(isAvailable))
    const priced = candidates.filter((product) => (lowestPrice(product) ?? 0n) > 0n && !(product.kind === 'digital' && /gift|voucher/i.test(product.title)))
    const group = features.criteria.find(({ kind }) => kind === 'category')?.name
    const of = group ? ` in ${group}` : ''
    if (rule === 'superlative.cheapest') {
      const [first, second] = [...priced].sort((one, other) => compared(lowestPrice(one) ?? 0n, lowestPrice(other) ?? 0n))
      if (!first) return undefined
      const next = second ? ` Next comes ${offerWords(second, { min: 0n, max: lowestPrice(second) ?? 0n }, locale)}.` : ''
      const shown = second ? [first, second] : [first]
      return { text: `The least expensive${of} is ${offerWords(first, { min: 0n, max: lowestPrice(first) ?? 0n }, locale)}.${next}`, blocks: shown.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: shown.map(productSource) }
    }
    const [top] = [...priced].sort((one, other) => compared(highestOf(other)?.price ?? 0n, highestOf(one)?.price ?? 0n))
    const variant = top && highestOf(top)
    if (!top || !variant) return undefined
    const which = top.variants.length > 1 ? `, ${variant.title},` : ''
    return { text: `The most expensive${of} is ${productLink(top)}${which} at ${amount(variant.price, top, locale)}.`, blocks: [{ blockType: 'productCard', product: top.id }], sources: [productSource(top)] }
  },
}
