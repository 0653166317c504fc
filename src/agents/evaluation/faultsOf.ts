import type { AgentReply } from '../AgentReply'
import type { EvaluationCase } from './EvaluationCase'

/** Addresses of products and forms by their ids, to read blocks by name. */
export type Slugs = ReadonlyMap<string, string>

const shown = ({ blocks }: AgentReply, kind: 'productCard' | 'form', slugs: Slugs): string[] =>
  blocks.filter(({ blockType }) => blockType === kind).map((block) => slugs.get(String(block.product ?? block.form)) ?? 'unknown')

/** What is wrong with an answer, in words; nothing when it is as the script wants it. */
export const faultsOf = (wanted: EvaluationCase, reply: AgentReply, slugs: Slugs): string[] => {
  const { body, metadata } = reply
  const text = body.toLowerCase()
  const cards = shown(reply, 'productCard', slugs)
  const forms = shown(reply, 'form', slugs)
  return [
    ...(metadata.rule.startsWith(wanted.rule) ? [] : [`the rule is ${metadata.rule}, not ${wanted.rule}`]),
    ...(wanted.says ?? []).filter((part) => !text.includes(part.toLowerCase())).map((part) => `it does not say “${part}”`),
    ...(wanted.never ?? []).filter((part) => text.includes(part.toLowerCase())).map((part) => `it says “${part}”`),
    ...(wanted.products ?? []).filter((slug) => !cards.includes(slug)).map((slug) => `there is no card of ${slug}`),
    ...(wanted.without ?? []).filter((slug) => cards.includes(slug)).map((slug) => `there is a card of ${slug}`),
    ...(wanted.form && !forms.includes(wanted.form) ? [`there is no form ${wanted.form}`] : []),
    ...(wanted.source && !metadata.sources.some(({ url }) => url === wanted.source) ? [`${wanted.source} is not among the sources`] : []),
    ...(metadata.handover === (wanted.handover ?? false) ? [] : [metadata.handover ? 'a person was asked in' : 'no person was asked in']),
  ]
}
