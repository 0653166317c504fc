import type { Intent } from '../Intent'
import { productSource } from '../compose/productWords'
import { priceSentence, variantPriceSentence } from '../compose/priceSentence'
import { leftUnsaid } from '../retrieve/leftUnsaid'
import { hasSubjectOrEarlier, subjectProducts } from '../subjectProducts'
import { subjectVariants } from '../subjectVariant'

const asksPrice = /\b(?:how much|prices?|pricing|costs?|costing|charges?|fees?|rates?|what(?: is| are|'s)? .{0,40}\b(?:going for|worth)|expensive is|priced)\b/
const amountOfSomethingElse = /\bhow much (?:water|light|sun|space|room|time|notice|experience|fertili[sz]er|soil|does it weigh|shade|data|storage|of (?:my|our|the))\b|\b(?:shipping|delivery|postage) (?:costs?|fees?|charges?|rates?)\b|\bmuch (?:is|does|do you charge for) (?:shipping|delivery|postage)\b/

/** What a product costs, from the product's rows as they are now. */
export const price: Intent = {
  name: 'price',
  match: (features) => {
    const [best] = features.mentions
    if (!asksPrice.test(features.text) || amountOfSomethingElse.test(features.text) || !hasSubjectOrEarlier(features)) return undefined
    const named = best?.score
    // One shared word and another that the product knows nothing of: the price of something else is asked.
    if (best && best.coverage < 0.6 && leftUnsaid(features, best).length > 0) return { score: 0.62, rule: 'price.product' }
    return { score: named === undefined ? 0.92 : named >= 0.6 ? 0.96 + 0.02 * named : 0.85, rule: named === undefined ? 'price.followUp' : 'price.product' }
  },
  answer: async (context, { rule }) => {
    const { features, turn } = context
    const found = await subjectProducts(context)
    const [first] = found
    if (!first) return undefined
    const { locale } = turn.tenant
    const asked = found.length === 1 ? subjectVariants(features, first) : []
    const [variant] = asked
    const one = variant && asked.length === 1 ? variantPriceSentence(first, variant, locale) : undefined
    const text = one ?? found.map((product) => priceSentence(asked.length > 1 ? { ...product, variants: asked } : product, locale)).join('\n')
    return { text, blocks: found.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: found.map(productSource), rule: variant ? 'price.variant' : rule }
  },
}
