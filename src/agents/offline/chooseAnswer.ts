import type { AnswerContext, IntentAnswer, IntentMatch } from './Intent'
import { intents } from './intents/intents'

export type ChosenAnswer = IntentAnswer & { rule: string; confidence: number }

const round = (score: number) => Math.round(Math.min(1, Math.max(0, score)) * 100) / 100

/** Asks every intent how sure it is and takes the answer of the surest one that has something to say. */
export const chooseAnswer = async (context: AnswerContext): Promise<ChosenAnswer> => {
  const { features, ...rest } = context
  const matches = intents
    .flatMap((intent) => {
      const match = intent.match(features, rest)
      return match ? [{ intent, match }] : []
    })
    .sort((one: { match: IntentMatch }, other: { match: IntentMatch }) => other.match.score - one.match.score)
  for (const { intent, match } of matches) {
    const answer = await intent.answer(context, match)
    if (answer && answer.text.trim()) return { ...answer, rule: answer.rule ?? match.rule, confidence: round(answer.confidence ?? match.score) }
  }
  throw new Error('no intent answered: the last one always does')
}
