import type { Intent } from '../Intent'
import { sentence } from '../compose/capital'
import { paragraphsAsked } from '../compose/productDetails'
import { productLink, productSource } from '../compose/productWords'
import { found, wordSet } from '../retrieve/wordSet'
import { hasSubject, subjectProducts } from '../subjectProducts'

/** A question about a product that only its description answers: the paragraph that speaks of it. */
export const productPassage: Intent = {
  name: 'productPassage',
  match: (features) => {
    const own = new Set(features.mentions.flatMap(({ stems }) => [...stems]))
    const asks = features.isQuestion && hasSubject(features) && features.tokens.some(({ stem }) => !own.has(stem))
    return asks ? { score: 0.66, rule: 'product.passage' } : undefined
  },
  answer: async (context) => {
    const { features } = context
    const [product] = await subjectProducts(context)
    if (!product) return undefined
    const own = new Set(features.mentions.flatMap(({ stems }) => [...stems]))
    const asked = features.tokens.filter(({ stem }) => !own.has(stem))
    const [paragraph] = [product.care, product.content].flatMap((text) => paragraphsAsked(asked, text, product.title, 1))
    const said = paragraph ? wordSet(paragraph) : undefined
    // Half of what was asked must be in the paragraph, or it speaks of something else.
    if (!paragraph || !said || asked.filter((token) => found(token, said) > 0).length < asked.length / 2) return undefined
    return { text: `${productLink(product)}: ${sentence(paragraph)}`, blocks: [{ blockType: 'productCard', product: product.id }], sources: [productSource(product)] }
  },
}
