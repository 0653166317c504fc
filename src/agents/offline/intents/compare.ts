import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Intent } from '../Intent'
import { listOf } from '../compose/listOf'
import { lowestPrice, priceSpan, productLink, productSource } from '../compose/productWords'
import { mostProducts, subjectIds, subjectProducts } from '../subjectProducts'

const asksCompare = /\b(?:compare[ds]?|comparison|difference|differ|versus|vs|better|cheaper|which (?:one|of|is)|or)\b/
const factsTold = 4

const sharedFacts = (products: readonly ProductSheet[]): string[] => {
  const [first, ...others] = products
  if (!first) return []
  return first.specifications
    .filter(({ label }) => !/\bname\b/i.test(label))
    .map(({ label, value }) => ({ label, values: [value, ...others.map(({ specifications }) => specifications.find((fact) => fact.label === label)?.value)] }))
    .filter(({ values }) => values.every((value) => value !== undefined) && new Set(values).size > 1)
    .slice(0, factsTold)
    .map(({ label, values }) => `${label}: ${products.map(({ title }, at) => `${title}, ${values[at]}`).join('; ')}.`)
}

const cheaper = (products: readonly ProductSheet[]): string => {
  const priced = products.flatMap((product) => {
    const price = lowestPrice(product)
    return price === null ? [] : [{ product, price }]
  })
  const [low, next] = priced.sort((one, other) => (one.price < other.price ? -1 : 1))
  if (!low || !next) return ''
  return low.price === next.price ? 'They start at the same price.' : `${low.product.title} is the cheaper one to start with.`
}

/** Two or more products side by side: price, then the facts in which they differ. */
export const compare: Intent = {
  name: 'compare',
  match: (features) => {
    if (!asksCompare.test(features.text)) return undefined
    const several = subjectIds(features).length >= 2 && (features.mentions.length === 0 || new Set(features.mentions.slice(0, mostProducts).map(({ stems }) => [...stems].join(' '))).size >= 2)
    if (!several) return undefined
    const sure = /\b(?:compare|comparison|difference|differ|versus|vs|better|cheaper)\b/.test(features.text)
    return { score: sure ? 0.985 : 0.72, rule: 'compare' }
  },
  answer: async (context) => {
    const found = (await subjectProducts(context)).slice(0, mostProducts)
    if (found.length < 2) return undefined
    const { locale } = context.turn.tenant
    const prices = `${listOf(found.map((product) => `${productLink(product)} is ${priceSpan(product, locale)}`))}.`
    const summaries = found.map(({ title, summary }) => (summary ? `${title}: ${summary}` : '')).filter(Boolean)
    const facts = sharedFacts(found)
    const text = [`${prices} ${cheaper(found)}`.trim(), ...(facts.length < 2 ? summaries : []), ...facts].join('\n')
    return { text, blocks: found.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: found.map(productSource) }
  },
}
