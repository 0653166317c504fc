import type { Intent } from '../Intent'
import { listOf } from '../compose/listOf'
import { linkTo, priceSpan, productLink, productSource } from '../compose/productWords'

const wantsToGive = /\b(?:donat(?:e|ing|ions?)|give (?:money|monthly|a gift|to you|something)|giving|contribut(?:e|ing|ions?)|make a gift|chip in|support (?:you|your work|the work|the cause|your cause)|fundrais\w{0,8}|sponsor|monthly gift)\b|\b(?:or|and|to|i) give\b\W*$/
const isGift = /\b(?:donat|give|giving|gift|fund)/i

/** Giving to a non-profit: its gifts with their amounts, and the page that tells more. */
export const donate: Intent = {
  name: 'donate',
  match: ({ text, faqs, tokens }, { turn, knowledge }) => {
    if (/\b(?:stop|change|end|refund)\b/.test(text) || tokens.some(({ concept }) => concept === 'cancel' || concept === 'return')) return undefined
    const takesGifts = turn.tenant.businessType === 'NGO' || knowledge.products.some(({ facts }) => facts.tags?.includes('donation'))
    if (!takesGifts || !wantsToGive.test(text)) return undefined
    if (/\bvolunteer/.test(text)) return { score: 0.94, rule: 'donate.volunteer' }
    return { score: (faqs[0]?.score ?? 0) > 0.8 ? 0.7 : 0.93, rule: 'donate' }
  },
  answer: async ({ knowledge, products, turn: { tenant }, features }) => {
    const ids = knowledge.products.filter(({ facts }) => facts.tags?.some((tag) => /donat/i.test(tag)) || isGift.test(facts.category ?? '')).map(({ id }) => id)
    const gifts = (await products(ids)).sort((one, other) => Number(other.featured) - Number(one.featured)).slice(0, 4)
    const page = knowledge.pages.find(({ title, url }) => /donat|give|support/i.test(`${title} ${url}`) && !url.startsWith('/posts'))
    const form = features.forms.find(({ form: { title } }) => /pledge|gift|donat/i.test(title))?.form
    if (gifts.length === 0 && !page) return undefined
    const ways = gifts.length > 0 ? `You can give with ${listOf(gifts.map((gift) => `${productLink(gift)} (${priceSpan(gift, tenant.locale)})`), 'or')}.` : ''
    const more = [page && `${linkTo(page.title, page.url)} tells what gifts pay for.`, form && `For other ways to give use ${linkTo(form.title, `/forms/${form.slug}`)}.`].filter(Boolean).join(' ')
    const helpers = /\bvolunteer/.test(features.text) ? features.forms.find(({ form: { title } }) => /volunteer/i.test(title))?.form : undefined
    const time = helpers ? `To give your time, use ${linkTo(helpers.title, `/forms/${helpers.slug}`)}.` : ''
    return {
      text: [time, ways, more].filter(Boolean).join(' '),
      blocks: [...gifts.map(({ id }) => ({ blockType: 'productCard' as const, product: id })), ...(helpers ? [{ blockType: 'form' as const, form: helpers.id }] : [])],
      sources: [...gifts.map(productSource), ...(page ? [{ kind: page.kind, title: page.title, url: page.url }] : [])],
    }
  },
}
