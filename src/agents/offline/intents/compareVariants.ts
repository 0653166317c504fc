import type { Intent } from '../Intent'
import { productSource } from '../compose/productWords'
import { variantComparison } from '../compose/variantComparison'
import { namedVariants } from '../retrieve/namedVariants'

const asksCompare = /\b(?:compare[ds]?|comparison|difference|differ|versus|vs|better|cheaper|which|or)\b/

/** Two variants or plans of one product side by side. */
export const compareVariants: Intent = {
  name: 'compareVariants',
  match: ({ text, tokens, mentions }, { knowledge }) => {
    if (!asksCompare.test(text)) return undefined
    const products = mentions.length > 0 ? mentions.map(({ document }) => document) : knowledge.products
    return namedVariants(tokens, products) ? { score: mentions.length > 0 ? 0.96 : 0.8, rule: 'compare.variants' } : undefined
  },
  answer: async ({ features: { tokens, mentions }, knowledge, products, turn: { tenant } }) => {
    const named = namedVariants(tokens, mentions.length > 0 ? mentions.map(({ document }) => document) : knowledge.products)
    const [product] = named ? await products([named.id]) : []
    const variants = product?.variants.filter(({ title }) => named?.titles.includes(title)) ?? []
    if (!product || variants.length < 2) return undefined
    return { text: variantComparison(product, variants, tenant.locale), blocks: [{ blockType: 'productCard', product: product.id }], sources: [productSource(product)] }
  },
}
