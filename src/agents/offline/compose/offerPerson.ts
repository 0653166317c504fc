import type { AnswerContext } from '../Intent'

const ownTrouble = /^(?:my|i|i'm|we|our|someone|somebody|the police|he|she|they)\b/

/** A non-profit's visitors often write about their own trouble: after general information a person is offered. */
export const offerPerson = ({ turn: { tenant }, features: { text, isQuestion } }: Pick<AnswerContext, 'turn' | 'features'>): string =>
  tenant.businessType === 'NGO' && ownTrouble.test(text) && !isQuestion ? '\nIf you would like a person here to look at this with you, just say so.' : ''
