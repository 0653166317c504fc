import { type ProductSheet } from '@/queries/agent/productSheet'
import { readProducts } from '@/queries/agent/readProducts'
import type { AgentReply } from '../AgentReply'
import type { AgentTurn } from '../AgentTurn'
import type { Responder } from '../Responder'
import { chooseAnswer } from './chooseAnswer'
import { currencyDigits } from './compose/formatMoney'
import { voiceOf } from './compose/voice'
import { joinAnswers } from './joinAnswers'
import { type PartAnswer, relevantAnswers } from './relevantAnswers'
import { readKnowledge } from './retrieve/readKnowledge'
import { cleanText } from './understand/cleanText'
import { earlierProducts } from './understand/earlierProducts'
import { understandParts } from './understand/understandParts'

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

const answerTurn = async (turn: AgentTurn): Promise<AgentReply> => {
  const text = cleanText(turn.question)
  const knowledge = await readKnowledge(turn.tenantId, text)
  const earlier = earlierProducts(turn, knowledge.products)
  const { whole, parts } = understandParts(text, { knowledge, currencyDigits: currencyDigits(turn.tenant.currency), earlier })
  const voice = voiceOf(turn.agent, turn.tenant.name, turn.messageId)
  const products = productReader(turn.tenantId)
  const answers: PartAnswer[] = []
  for (const features of parts) answers.push({ answer: await chooseAnswer({ turn, features, whole, knowledge, voice, products }), isQuestion: features.isQuestion })
  return joinAnswers(relevantAnswers(answers), turn)
}

/**
 * The built-in agent: rules over the tenant's own published content, no model, no network, no cost. Understands the message,
 * finds what it is about, composes an answer in the persona's voice, and says honestly when it does not know.
 * Text of customers is matched, never obeyed, so instructions in it do nothing.
 */
export const offlineResponder: Responder = { name: 'offline', respond: answerTurn }
