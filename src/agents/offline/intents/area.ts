import type { Intent } from '../Intent'
import { listOf } from '../compose/listOf'
import { fold } from '../understand/cleanText'

const asksArea = /\b(?:do you (?:serve|cover|work in|service|come to|come out to|go to|travel to|operate in|deliver in)|are you (?:in|near|available in)|work with (?:companies|clients|businesses|people|customers) in|take (?:cases|clients|jobs|orders) (?:in|from)|help people in|service area|areas? (?:do )?you (?:serve|cover)|areas? served|(?:serve|cover|come out to) my (?:area|town|city|neighbou?rhood)|which (?:areas|towns|cities|counties|regions))\b/

const servedPlace = (text: string, places: readonly string[]) => places.find((place) => text.includes(fold(place.split(/[(,]/)[0] ?? place).trim()))

/** Where the business works, from its profile; a place is only confirmed when it is on the list. */
export const area: Intent = {
  name: 'area',
  match: ({ text }, { turn: { tenant } }) => {
    if (!asksArea.test(text) || tenant.serviceArea.length === 0) return undefined
    return { score: servedPlace(text, tenant.serviceArea) ? 0.975 : 0.84, rule: 'area' }
  },
  answer: ({ turn: { tenant }, features: { text } }) => {
    const served = servedPlace(text, tenant.serviceArea)
    const all = listOf(tenant.serviceArea)
    const source = [{ kind: 'hours', title: 'Opening hours and contact', url: '/contact' }]
    if (served) return { text: `Yes, ${served} is in our area. In all we serve ${all}.`, sources: source, rule: 'area.served' }
    return { text: `We serve ${all}. If your place is not among them, ask us at ${tenant.phone} and we will tell you straight.`, sources: source, rule: 'area.list' }
  },
}
