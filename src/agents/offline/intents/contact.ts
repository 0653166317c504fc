import type { Intent } from '../Intent'
import { listOf } from '../compose/listOf'

const asksAddress = /\b(?:where (?:are|is) (?:you|u|your|the (?:shop|store|office|farm|studio|nursery))|(?:your|the|what|office|street|mailing|postal) (?:\w+ )?address|where .{0,30}\blocated|(?:your|the) location|directions|how do i (?:get|find|drive) (?:to|you|there)|find you|zip code|parking)\b|^(?:address|location)\b/
const asksPhone = /\b(?:(?:your|the|a) (?:tele)?phone|(?:tele)?phone (?:number|line)|telephone|call you|phone number|number to call|ring you|reach you|contact you|get in touch|contact (?:details|information|info|number)|how (?:can|do) i (?:reach|contact|call))\b|^(?:phone|contact|number)\b/
const asksEmail = /\b(?:e-?mail(?: address)?|write to you|mail you)\b/

/** Address, telephone and e-mail of the business, from its profile. */
export const contact: Intent = {
  name: 'contact',
  match: ({ text, mentions }) => {
    const wants = [asksAddress.test(text) && 'address', asksPhone.test(text) && 'phone', asksEmail.test(text) && 'email'].filter(Boolean)
    if (wants.length === 0 || (mentions[0]?.score ?? 0) > 0.85) return undefined
    return { score: 0.86, rule: wants.length > 1 ? 'contact.all' : `contact.${wants[0]}` }
  },
  answer: ({ turn: { tenant }, features: { text } }, { rule }) => {
    const address = `We are at ${tenant.address.filter((line) => line !== tenant.name).join(', ')}.`
    const reach = [asksPhone.test(text) && `call ${tenant.phone}`, (asksEmail.test(text) || asksPhone.test(text)) && `write to ${tenant.email}`].filter((way) => way !== false)
    const parts = [asksAddress.test(text) && address, reach.length > 0 && `You can ${listOf(reach, 'or')}, and you can always write here.`]
    return { text: `${parts.filter(Boolean).join(' ')} The details are on our [contact page](/contact).`, sources: [{ kind: 'hours', title: 'Opening hours and contact', url: '/contact' }], rule }
  },
}
