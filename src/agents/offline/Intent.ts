import type { ProductSheet } from '@/queries/agent/productSheet'
import type { AgentSource } from '../AgentReply'
import type { AgentTurn } from '../AgentTurn'
import type { Voice } from './compose/voice'
import type { Features } from './Features'
import type { Knowledge } from './Knowledge'

export type IntentMatch = { score: number; rule: string }

export type BlockWanted = { blockType: 'productCard'; product: string } | { blockType: 'form'; form: string }

export type IntentAnswer = {
  text: string
  blocks?: BlockWanted[]
  sources?: AgentSource[]
  /** Says more exactly than the match which rule decided. */
  rule?: string
  confidence?: number
  handover?: boolean
  urgent?: boolean
}

export type AnswerContext = {
  turn: AgentTurn
  features: Features
  /** The features of the whole message, when it has several parts. */
  whole: Features
  knowledge: Knowledge
  voice: Voice
  /** Published products as they are now, in the order asked for. */
  products: (ids: readonly string[]) => Promise<ProductSheet[]>
}

/**
 * One thing people want. `match` says how sure the rules are from the features alone; the surest intent answers,
 * and one that finds nothing to say (undefined) leaves the question to the next.
 */
export type Intent = {
  name: string
  match: (features: Features, context: Omit<AnswerContext, 'features'>) => IntentMatch | undefined
  answer: (context: AnswerContext, match: IntentMatch) => Promise<IntentAnswer | undefined> | IntentAnswer | undefined
}
