import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { Features } from '../Features'
import type { Intent } from '../Intent'
import type { Knowledge } from '../Knowledge'
import { linkTo } from '../compose/productWords'
import { wordSet } from '../retrieve/wordSet'
import { type PolicyTopic, policyTopic } from '../understand/policyTopic'
import { questionKind } from '../understand/questionKind'

const isAbout = (topic: PolicyTopic, { title, facts }: FoundDocument) => wordSet(title).concepts.has(topic) || wordSet(facts.topic ?? '').concepts.has(topic)

/** The likest published question on the topic; one that asks for the same kind of thing (a price, a time) goes first. */
const bestFaq = (topic: PolicyTopic, features: Features, { faqs }: Knowledge): FoundDocument | undefined => {
  const likeness = new Map(features.faqs.map(({ document, score }) => [document.id, score]))
  const kind = questionKind(features.text)
  const scored = faqs
    .filter((document) => isAbout(topic, document))
    .map((document) => ({ document, score: (likeness.get(document.id) ?? 0) + (kind && kind === questionKind(document.title) ? 0.5 : 0) }))
    .sort((one, other) => other.score - one.score)
  return scored.find(({ score }) => score >= 0.12)?.document
}

const bestPage = (topic: PolicyTopic, { pages }: Knowledge) => pages.find(({ kind, title }) => kind === 'policy' && wordSet(title).concepts.has(topic))

/** Shipping, returns, payment and other house rules: the published answer on the topic, even when a word of the question is unknown. */
export const policy: Intent = {
  name: 'policy',
  match: (features, { knowledge }) => {
    const topic = policyTopic(features.tokens)
    if (!topic || (features.mentions[0]?.score ?? 0) > 0.9) return undefined
    return bestFaq(topic, features, knowledge) ?? bestPage(topic, knowledge) ? { score: features.isQuestion || features.tokens.length <= 3 ? 0.72 : 0.5, rule: `policy.${topic}` } : undefined
  },
  answer: ({ features, knowledge }, { rule }) => {
    const topic = rule.replace('policy.', '') as PolicyTopic
    const faq = bestFaq(topic, features, knowledge)
    const page = bestPage(topic, knowledge)
    const more = page ? `${faq ? '\nMore' : 'You find that'} on ${linkTo(page.title, page.url)}.` : ''
    const answer = faq ? faq.facts.answer || faq.body : page?.facts.description ? `${page.facts.description} ` : ''
    const sources = [...(faq ? [{ kind: 'faq', title: faq.title, url: faq.url }] : []), ...(page ? [{ kind: 'policy', title: page.title, url: page.url }] : [])]
    return answer || more ? { text: `${answer}${more}`, sources } : undefined
  },
}
