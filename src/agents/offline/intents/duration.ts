import type { Intent } from '../Intent'
import { sentence } from '../compose/capital'
import { durationWords } from '../compose/durationWords'
import { productLink, productSource } from '../compose/productWords'
import { hasSubjectOrEarlier, subjectProducts } from '../subjectProducts'

const asksDuration = /\b(?:how long (?:does|do|will|is|are|would|should|it takes?)|how much time|duration|how many (?:hours|minutes|days|weeks)|take long|time does .{0,40}take)\b/

/** How long a service takes. */
export const duration: Intent = {
  name: 'duration',
  match: (features) => {
    if (!asksDuration.test(features.text) || /\b(?:last|lasts|live|lives|lifespan|good for|keep|valid)\b/.test(features.text) || !hasSubjectOrEarlier(features)) return undefined
    return { score: features.mentions.length > 0 ? 0.76 + 0.2 * (features.mentions[0]?.score ?? 0) : 0.92, rule: 'service.duration' }
  },
  answer: async (context) => {
    const found = await subjectProducts(context)
    const lines = found.flatMap((product) => {
      const fact = product.specifications.find(({ label }) => /duration|typical time|takes|how long|length|time on site|visit time|lead time/i.test(label))
      if (product.durationMinutes === null && !fact) return []
      const time = product.durationMinutes === null ? '' : `is booked for ${durationWords(product.durationMinutes)}`
      return [fact ? sentence(`${productLink(product)}: ${fact.value}${time ? `; it ${time}` : ''}`) : `${productLink(product)} ${time}.`]
    })
    if (lines.length === 0) return undefined
    return { text: lines.join('\n'), blocks: found.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: found.map(productSource) }
  },
}
