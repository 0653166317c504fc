import type { Intent } from '../Intent'
import { durationWords } from '../compose/durationWords'
import { linkTo, priceSpan, productLink, productSource } from '../compose/productWords'
import { hasSubject, subjectProducts } from '../subjectProducts'

const wantsBooking = /\b(?:book|booking|appointment|schedule|reserve|reservation|come (?:out|over|by)|sign (?:me )?up|register|can (?:someone|you|somebody) (?:come|fix|look|check)|slot)\b/

/** A named service that the visitor wants to book: its card, and the form that goes with it. */
export const bookService: Intent = {
  name: 'bookService',
  match: (features) => {
    if (!wantsBooking.test(features.text) || !hasSubject(features)) return undefined
    return { score: 0.66 + 0.2 * (features.mentions[0]?.score ?? 0.5), rule: 'booking.service' }
  },
  answer: async (context) => {
    const { features, turn } = context
    const services = (await subjectProducts(context)).filter(({ kind, durationMinutes }) => kind === 'service' || durationMinutes !== null)
    const [service] = services
    if (!service) return undefined
    const takes = service.durationMinutes === null ? '' : `, booked for ${durationWords(service.durationMinutes)}`
    const form = features.forms[0]?.form
    const how = form ? ` Use the card below, or our form ${linkTo(form.title, `/forms/${form.slug}`)}.` : ` Use the card below, or call ${turn.tenant.phone}.`
    return {
      text: `You can book ${productLink(service)}: ${priceSpan(service, turn.tenant.locale)}${takes}.${how}`,
      blocks: [{ blockType: 'productCard', product: service.id }, ...(form ? [{ blockType: 'form' as const, form: form.id }] : [])],
      sources: [productSource(service), ...(form ? [{ kind: 'form', title: form.title, url: `/forms/${form.slug}` }] : [])],
    }
  },
}
