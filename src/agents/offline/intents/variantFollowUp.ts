import type { Intent } from '../Intent'
import { productSource } from '../compose/productWords'
import { variantPriceSentence } from '../compose/priceSentence'
import { variantStockSentence } from '../compose/stockSentence'
import { wordSet } from '../retrieve/wordSet'
import { subjectVariant } from '../subjectVariant'

const opensBriefly = /^(?:and|or|so|ok|okay|but|then|also)?[, ]*(?:what about|how about|and|for|in|on|is|the)?\b/
const namesOther = /\b(?:what|how) about\b|^(?:and|or|for|in|on|the)\b/

/** "And the 8 inch one?" after an answer about a product: the same question for that variant. */
export const variantFollowUp: Intent = {
  name: 'variantFollowUp',
  match: ({ text, tokens, mentions, earlier, money }, { knowledge }) => {
    if (mentions.length > 0 || money || earlier.length === 0 || tokens.length > 4 || !opensBriefly.test(text) || !namesOther.test(text)) return undefined
    const document = knowledge.products.find(({ id }) => id === earlier[0])
    const titles = Array.isArray(document?.facts.variants) ? (document.facts.variants as { title?: unknown }[]).map(({ title }) => wordSet(String(title ?? ''))) : []
    const named = titles.length > 1 && tokens.some(({ stem }) => titles.some(({ stems }) => stems.has(stem)))
    return named ? { score: 0.972, rule: 'price.variant' } : undefined
  },
  answer: async ({ features, products, turn }) => {
    const [product] = await products(features.earlier.slice(0, 1))
    const variant = product && subjectVariant(features, product)
    if (!product || !variant) return undefined
    const lastRule = String(turn.conversation.findLast(({ authorKind }) => authorKind === 'agent')?.metadata.rule ?? '')
    const aboutStock = lastRule.startsWith('stock')
    return {
      text: aboutStock ? variantStockSentence(product, variant) : variantPriceSentence(product, variant, turn.tenant.locale),
      blocks: [{ blockType: 'productCard', product: product.id }],
      sources: [productSource(product)],
      rule: aboutStock ? 'stock.variant' : 'price.variant',
    }
  },
}
