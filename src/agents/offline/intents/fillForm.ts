import type { Intent } from '../Intent'
import { linkTo } from '../compose/productWords'

const wants = /\b(?:apply|application|sign up|signup|sign me up|register|enroll|subscribe|request|book|booking|appointment|schedule|reserve|quote|estimate|form|enquire|inquire|enquiry|inquiry|report|submit|send you|open a|join|volunteer|pledge|demo|demonstration|ticket|visit|tour|consultation|discovery call)\b/
const mayWant = /\b(?:i (?:want|would like|need|'d like)|i'd like|can (?:i|you|someone)|could (?:i|you)|how (?:do|can) (?:i|we))\b/

/** Something the visitor wants to apply for, book, request or report: the form for it, in the chat. */
export const fillForm: Intent = {
  name: 'form',
  match: ({ text, forms, mentions }) => {
    const [best] = forms
    if (!best || !(wants.test(text) || (mayWant.test(text) && best.score >= 0.75 && mentions.length === 0))) return undefined
    const named = mentions[0]?.score ?? 0
    return { score: (0.5 + 0.42 * best.score) * (named > 0.85 ? 0.9 : 1), rule: 'form' }
  },
  answer: ({ features, voice }) => {
    const [best] = features.forms
    if (!best) return undefined
    const { form } = best
    const url = `/forms/${form.slug}`
    const opening = voice.toned({
      warm: ['Gladly. The quickest way is our form', 'Yes, please use our form'],
      crisp: ['Use this form:', 'This form does it:'],
      formal: ['Please use our form', 'You can arrange this with our form'],
      gentle: ['You can do that with this form, in your own time:', 'This form is the way to do it:'],
      cheerful: ['Sure thing, here is the form:', 'Happy to set that up! Here is the form:'],
    })
    const text = `${opening} ${linkTo(form.title, url)}. ${form.intro}`.trim()
    return { text, blocks: [{ blockType: 'form', form: form.id }], sources: [{ kind: 'form', title: form.title, url }], rule: `form.${form.slug}`.slice(0, 60) }
  },
}
