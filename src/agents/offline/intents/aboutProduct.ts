import type { Intent } from '../Intent'
import { capital } from '../compose/capital'
import { isProductAvailable, priceSpan, productLink, productSource } from '../compose/productWords'
import { leftUnsaid } from '../retrieve/leftUnsaid'
import { hasSubject, subjectProducts } from '../subjectProducts'

/** A product named without a clearer question: what it is, what it costs, whether there is some. */
export const aboutProduct: Intent = {
  name: 'aboutProduct',
  match: (features) => {
    if (!hasSubject(features)) return undefined
    const asked = /\b(?:tell me|about|what is|what are|describe|information|details|more on|interested in|show me|looking for|i want|(?<!do )i need|i would like|i'd like|tell us)\b/.test(features.text)
    const [best] = features.mentions
    // A product that shares one word with the question and nothing else is not what is meant.
    if (best && best.coverage < 0.5 && leftUnsaid(features, best).length > 0) return undefined
    const named = best?.score ?? 0.3
    return { score: asked ? 0.5 + 0.38 * named : 0.38 + 0.32 * named, rule: 'product.about' }
  },
  answer: async (context) => {
    const found = await subjectProducts(context)
    if (found.length === 0) return undefined
    const { locale } = context.turn.tenant
    const lines = found.map((product) => {
      const gone = isProductAvailable(product) ? '' : ' It is sold out at the moment.'
      return `${productLink(product)}: ${capital(product.summary)} Price: ${priceSpan(product, locale)}.${gone}`
    })
    return { text: lines.join('\n'), blocks: found.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: found.map(productSource) }
  },
}
