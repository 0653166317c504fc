import type { FaqHit, Features } from '../Features'
import type { Intent } from '../Intent'
import type { Knowledge } from '../Knowledge'
import { linkTo } from '../compose/productWords'
import { wordSet } from '../retrieve/wordSet'
import { type PolicyTopic, policyTopic } from '../understand/policyTopic'

/** The likest published question that is about the topic in its own words or by its heading. */
const bestFaq = (topic: PolicyTopic, { faqs }: Features): FaqHit | undefined =>
  faqs.find(({ document }) => wordSet(document.title).concepts.has(topic) || wordSet(document.facts.topic ?? '').concepts.has(topic))

const bestPage = (topic: PolicyTopic, { pages }: Knowledge) => pages.find(({ kind, title }) => kind === 'policy' && wordSet(title).concepts.has(topic))

/** Shipping, returns, payment and other house rules: the published answer on the topic, even when a word of the question is unknown. */
export const policy: Intent = {
  name: 'policy',
  match: (features, { knowledge }) => {
    const topic = policyTopic(features.tokens)
    if (!topic || (features.mentions[0]?.score ?? 0) > 0.9) return undefined
    return bestFaq(topic, features) ?? bestPage(topic, knowledge) ? { score: features.isQuestion || features.tokens.length <= 3 ? 0.72 : 0.5, rule: `policy.${topic}` } : undefined
  },
  answer: ({ features, knowledge }, { rule }) => {
    const topic = rule.replace('policy.', '') as PolicyTopic
    const faq = bestFaq(topic, features)?.document
    const page = bestPage(topic, knowledge)
    const more = page ? `${faq ? '\nMore' : 'You find that'} on ${linkTo(page.title, page.url)}.` : ''
    const answer = faq ? faq.facts.answer || faq.body : page?.facts.description ? `${page.facts.description} ` : ''
    const sources = [...(faq ? [{ kind: 'faq', title: faq.title, url: faq.url }] : []), ...(page ? [{ kind: 'policy', title: page.title, url: page.url }] : [])]
    return answer || more ? { text: `${answer}${more}`, sources } : undefined
  },
}
