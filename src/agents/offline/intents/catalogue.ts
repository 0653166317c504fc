import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Intent } from '../Intent'
import { listOf } from '../compose/listOf'
import { priceSpan, productLink, productSource } from '../compose/productWords'
import { sensibly } from '../retrieve/findProducts'

const asksAll = /\b(?:what (?:do|can|does) (?:you|u|i|your \w+|this \w+) (?:sell|offer|do|buy|get|have|make|grow|provide|stock)|what (?:services|products|plans|plants|modules|kinds?|types?|sorts?|things) .{0,30}\b(?:have|offer|sell|provide|available|are there|do)|(?:list|show) (?:me )?(?:all |of |your |the ){0,3}(?:services|products|plants|plans|catalog(?:ue)?|prices?|range)|(?:your|the) (?:price list|catalog(?:ue)?|product range|services)|price list|which (?:services|products|modules))\b/

const perCategory = 3

const byCategory = (products: readonly ProductSheet[]): [string, ProductSheet[]][] => {
  const groups = new Map<string, ProductSheet[]>()
  for (const product of products) groups.set(product.category || 'Other', [...(groups.get(product.category || 'Other') ?? []), product])
  return [...groups]
}

/** What the business offers, by category, with a few names and prices of each. */
export const catalogue: Intent = {
  name: 'catalogue',
  match: ({ text, mentions, criteria, money }) => {
    if (!asksAll.test(text) || (mentions[0]?.score ?? 0) > 0.75) return undefined
    return { score: criteria.length + Number(money !== undefined) > 0 ? 0.6 : 0.8, rule: 'catalogue' }
  },
  answer: async ({ features, knowledge, products, turn: { tenant } }) => {
    const all = await products(knowledge.products.map(({ id }) => id))
    const services = /\bservices?\b/.test(features.text) && all.some(({ kind }) => kind === 'service')
    const offered = services ? all.filter(({ kind }) => kind === 'service') : all
    if (offered.length === 0) return undefined
    const featured = sensibly(offered, false).sort((one, other) => Number(other.featured) - Number(one.featured))
    const groups = byCategory(featured)
    const lines = groups.slice(0, 6).map(([category, group]) => {
      const some = listOf(group.slice(0, perCategory).map((product) => `${productLink(product)} (${priceSpan(product, tenant.locale)})`))
      return `${category}: ${some}${group.length > perCategory ? ` and ${group.length - perCategory} more` : ''}.`
    })
    const shown = featured.slice(0, 4)
    return {
      text: [`${tenant.tagline} Here is what we offer:`, ...lines.map((line) => `- ${line}`), 'Everything is on our [product pages](/products).'].join('\n'),
      blocks: shown.map(({ id }) => ({ blockType: 'productCard', product: id })),
      sources: shown.map(productSource),
    }
  },
}
