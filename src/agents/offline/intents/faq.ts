import type { Intent } from '../Intent'
import { offerPerson } from '../compose/offerPerson'
import { linkTo } from '../compose/productWords'

/** From this likeness on, a published answer is taken for the answer. */
const sure = 0.5

/** A published question that asks the same: its answer, word for word. */
export const faq: Intent = {
  name: 'faq',
  match: ({ faqs, isQuestion, reference, earlier, mentions, text }) => {
    const score = faqs[0]?.score ?? 0
    // "How long does it take?" after a product is about that product first.
    const pointsBack = reference && earlier.length > 0 && mentions.length === 0 ? 0.1 : 0
    const troubled = /^(?:my|i|we|our|the|there|someone|somebody)\b/.test(text)
    return score >= sure + (isQuestion || troubled ? 0 : 0.08) ? { score: Math.min(0.97, 0.28 + 0.7 * score) - pointsBack, rule: 'faq' } : undefined
  },
  answer: ({ features, turn }) => {
    const best = features.faqs[0]?.document
    const answer = best && (best.facts.answer || best.body)
    if (!best || !answer) return undefined
    const more = features.faqs[1]
    const second = more && more.score >= 0.75 && more.score > (features.faqs[0]?.score ?? 1) - 0.04 ? `\nSee also ${linkTo(more.document.title, '/faq')}` : ''
    return { text: `${answer}${second}${offerPerson({ turn, features })}`, sources: [{ kind: 'faq', title: best.title, url: best.url }], confidence: features.faqs[0]?.score }
  },
}
