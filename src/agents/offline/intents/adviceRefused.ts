import type { Intent } from '../Intent'
import type { FoundDocument } from '@/queries/agent/findDocuments'

const asksJudgement = /\b(?:do (?:i|we) have a (?:\w+ )?case|will (?:i|we) win|(?:can|could) (?:they|he|she|my landlord) (?:really |legally )?(?:evict|sue|arrest|fire|do that|kick)|is (?:this|that|it|my \w+|the \w+) (?:\w+ )?(?:legal|illegal|valid|lawful|enforceable)|should (?:i|we) (?:sign|plead|sue|move out|pay them|accept|testify)|am i (?:liable|guilty|entitled)|what are my chances|what should i (?:say|write|tell) (?:to |in )?(?:the |my )?(?:judge|court|police|landlord|answer))\b/
const refusal = /\blegal advice\b/i

const houseRule = (faqs: readonly FoundDocument[]) => faqs.find(({ title, body }) => refusal.test(title) && /^no\b/i.test(body))

/** A business that says it gives no legal advice in chat keeps to it: it says so and offers a person. */
export const adviceRefused: Intent = {
  name: 'adviceRefused',
  match: ({ text }, { knowledge }) => {
    if (!asksJudgement.test(text)) return undefined
    return houseRule(knowledge.faqs) ? { score: 0.975, rule: 'handover.advice' } : undefined
  },
  answer: ({ knowledge, voice }) => {
    const rule = houseRule(knowledge.faqs)
    if (!rule) return undefined
    return { text: `I cannot judge that: ${rule.facts.answer || rule.body}\n${voice.phrase('handover')}`.replace(': No. ', ': '), sources: [{ kind: 'faq', title: rule.title, url: rule.url }], handover: true }
  },
}
