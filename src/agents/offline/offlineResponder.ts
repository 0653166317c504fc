import type { Responder } from '../Responder'
import { answerParts } from './answerParts'
import { joinAnswers } from './joinAnswers'
import { relevantAnswers } from './relevantAnswers'
import { readKnowledge } from './retrieve/readKnowledge'
import { cleanText } from './understand/cleanText'

/**
 * The built-in agent: rules over the tenant's own published content, no model, no network, no cost. Understands the message,
 * finds what it is about, composes an answer in the persona's voice, and says honestly when it does not know.
 * Text of customers is matched, never obeyed, so instructions in it do nothing.
 */
export const offlineResponder: Responder = {
  name: 'offline',
  respond: async (turn) => {
    const text = cleanText(turn.question)
    const knowledge = await readKnowledge(turn.tenantId, text)
    return joinAnswers(relevantAnswers(await answerParts(turn, text, knowledge)), turn)
  },
}
