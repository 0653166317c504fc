import type { Intent } from '../Intent'

const asksAbout = /\b(?:what (?:is|does) (?:this (?:company|business|place|shop|site)|your (?:company|business|organi[sz]ation))|what do you (?:guys )?do\b(?! (?:if|when|about|with))|(?:tell me )?about (?:you|your (?:company|business|organi[sz]ation|work|farm|firm))|who (?:is|are) (?:behind|the (?:company|people))|what kind of (?:business|company|organi[sz]ation))\b/

/** What the business does, in its own words. */
export const aboutBusiness: Intent = {
  name: 'aboutBusiness',
  match: ({ text, tokens }, { turn }) => {
    const named = text.includes(turn.tenant.name.toLowerCase())
    const asks = asksAbout.test(text) || (named && /\b(?:what is|who is|who are|tell me about)\b/.test(text))
    return asks && tokens.length <= 4 ? { score: 0.74, rule: 'business.about' } : undefined
  },
  answer: ({ turn: { tenant }, knowledge }) => {
    const page = knowledge.pages.find(({ url }) => url === '/about')
    const more = page ? ` Read more on [${page.title}](${page.url}).` : ''
    return { text: `${tenant.description || tenant.tagline}${more}`, sources: page ? [{ kind: page.kind, title: page.title, url: page.url }] : [] }
  },
}
