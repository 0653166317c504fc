import type { ProductSheet } from '@/queries/agent/productSheet'
import { readProducts } from '@/queries/agent/readProducts'
import type { AgentTurn } from '../AgentTurn'
import { type ChosenAnswer, chooseAnswer } from './chooseAnswer'
import { currencyDigits } from './compose/formatMoney'
import { voiceOf } from './compose/voice'
import type { Features } from './Features'
import type { Knowledge } from './Knowledge'
import type { PartAnswer } from './relevantAnswers'
import { earlierProducts } from './understand/earlierProducts'
import { partsOf, wholeOf } from './understand/partsOf'
import { understand } from './understand/understand'

/** Reads products live, each at most once in a turn. */
const productReader = (tenantId: string) => {
  const known = new Map<string, ProductSheet | undefined>()
  return async (ids: readonly string[]): Promise<ProductSheet[]> => {
    const missing = ids.filter((id) => !known.has(id))
    const read = new Map((await readProducts({ tenantId, ids: missing })).map((product) => [product.id, product]))
    for (const id of missing) known.set(id, read.get(id))
    return ids.flatMap((id) => known.get(id) ?? [])
  }
}

/** What "it" means in the next part: the products this one named or showed. */
const subjectAfter = ({ mentions }: Features, { blocks }: ChosenAnswer): string[] => {
  const named = mentions.filter(({ score }) => score >= 0.6).map(({ document }) => document.id)
  return (named.length > 0 ? named : (blocks ?? []).flatMap((block) => (block.blockType === 'productCard' ? [block.product] : []))).slice(0, 4)
}

/** Understands a message in its parts, one after the other, and answers each. */
export const answerParts = async (turn: AgentTurn, text: string, knowledge: Knowledge): Promise<PartAnswer[]> => {
  const digits = currencyDigits(turn.tenant.currency)
  let earlier = earlierProducts(turn, knowledge.products)
  const whole = understand(wholeOf(text), { knowledge, currencyDigits: digits, earlier })
  const parts = partsOf(text, whole)
  const voice = voiceOf(turn.agent, turn.tenant.name, turn.messageId)
  const products = productReader(turn.tenantId)
  const answers: PartAnswer[] = []
  for (const part of parts) {
    const features = parts.length === 1 ? whole : understand(part, { knowledge, currencyDigits: digits, earlier })
    const answer = await chooseAnswer({ turn, features, whole, knowledge, voice, products })
    answers.push({ answer, isQuestion: features.isQuestion })
    const subject = subjectAfter(features, answer)
    if (subject.length > 0) earlier = subject
  }
  return answers
}
