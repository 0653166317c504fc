import type { Intent } from '../Intent'

const asksOrder = /\b(?:where(?: is|'s)? my (?:order|package|parcel|plants?|delivery|shipment|refund|technician|plumber)|(?:status|tracking)(?: number)? (?:of|for|on) (?:my|the) (?:order|package|booking|ticket|application|case|shipment|request)|track (?:my|the|an) (?:order|package|shipment)|tracking (?:number|info|information|link)|has my (?:order|package) (?:shipped|left|been)|my order (?:number|status|has|is|was)|(?:order|ticket|invoice|booking) (?:number |no\.? |#)?#?\d{3,}|(?:change|cancel|move|reschedule|update) my (?:order|booking|appointment|visit|subscription))\b/

/** One person's own order or booking: the assistant cannot look into those and says so. */
export const orderStatus: Intent = {
  name: 'orderStatus',
  match: ({ text, faqs }) => {
    // "How do I cancel my appointment?" asks for the way, and a published answer tells it.
    const asksWay = /\b(?:how|can i|may i|could i|is it possible)\b/.test(text) && (faqs[0]?.score ?? 0) >= 0.6
    return asksOrder.test(text) && !asksWay ? { score: 0.9, rule: 'handover.order' } : undefined
  },
  answer: ({ voice, features: { faqs } }) => {
    const known = faqs[0] && faqs[0].score >= 0.62 ? faqs[0].document : undefined
    const help = known ? `${known.facts.answer || known.body}\n` : ''
    return { text: `${help}I cannot look into individual orders or bookings. ${voice.phrase('handover')}`, sources: known ? [{ kind: 'faq', title: known.title, url: known.url }] : [], handover: true }
  },
}
