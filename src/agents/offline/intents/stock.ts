import type { Intent } from '../Intent'
import { productSource } from '../compose/productWords'
import { stockSentence, variantStockSentence } from '../compose/stockSentence'
import { leftUnsaid } from '../retrieve/leftUnsaid'
import { hasSubject, subjectProducts } from '../subjectProducts'
import { subjectVariant } from '../subjectVariant'

const asksStock = /\b(?:in stock|stock|available|availability|sold out|out of stock|left|do you (?:still )?(?:have|sell|carry|stock|offer|grow|do)|have you got|got any|are there any|can i (?:still )?(?:buy|get|order)|remaining)\b/
const asksNumber = /\bhow many\b|\b(?:number|quantity|count) of\b|\bleft\b|\bremaining\b/

/** Whether there is some of a product, and how many are left, from the counts as they are now. */
export const stock: Intent = {
  name: 'stock',
  match: (features) => {
    const { text, mentions, tokens } = features
    if (!(asksStock.test(text) || asksNumber.test(text)) || !hasSubject(features)) return undefined
    if (!asksStock.test(text) && !/\bhow many .{0,60}\b(?:do you have|have you|are there|you got|in stock|left)\b/.test(text)) return undefined
    const named = mentions[0]?.score
    const certain = /\b(?:stock|available|availability|sold out|left|remaining)\b/.test(text)
    if (mentions[0] && !certain && leftUnsaid(features, mentions[0]).length > 0) return undefined
    const sure = certain ? 0.72 : 0.58
    const nothingElse = named !== undefined && tokens.every(({ stem, concept }) => mentions[0]?.stems.has(stem) || concept === 'price') && named >= 0.6
    // "Is it in stock right now?" is about that very product, whatever an answer says of stock in general.
    const pointed = named === undefined && certain && tokens.length <= 4
    return { score: nothingElse || pointed ? 0.95 : named === undefined ? sure + 0.1 : sure + 0.22 * named, rule: asksNumber.test(text) ? 'stock.count' : 'stock.available' }
  },
  answer: async (context, { rule }) => {
    const { features } = context
    const found = await subjectProducts(context)
    const [first] = found
    if (!first) return undefined
    const variant = found.length === 1 ? subjectVariant(features, first) : undefined
    const exact = rule === 'stock.count'
    const text = variant ? variantStockSentence(first, variant) : found.map((product) => stockSentence(product, exact, context.turn.tenant.locale)).join('\n')
    return { text, blocks: found.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: found.map(productSource), rule: variant ? 'stock.variant' : rule }
  },
}
