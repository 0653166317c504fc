import { relevantAnswers } from './relevantAnswers'

const part = (rule: string, isQuestion = true, more: object = {}) => ({ isQuestion, answer: { text: rule, rule, confidence: 0.9, ...more } })
const rules = (...parts: ReturnType<typeof part>[]) => relevantAnswers(parts).map(({ rule }) => rule)

describe('relevantAnswers', () => {
  it('leaves a greeting out beside a question', () => expect(rules(part('smalltalk.hello', false), part('price.product'))).toEqual(['price.product']))
  it('lets danger drown everything else', () => expect(rules(part('price.product'), part('emergency.gas', false, { urgent: true }))).toEqual(['emergency.gas']))
  it('says once that something is not known, after what is', () => expect(rules(part('unknown'), part('hours.now'), part('unknown'))).toEqual(['hours.now', 'unknown']))
  it('answers a lone greeting', () => expect(rules(part('smalltalk.hello', false))).toEqual(['smalltalk.hello']))
  it('lets a remark set the scene without an answer of its own', () => expect(rules(part('product.about', false), part('care.product'))).toEqual(['care.product']))
})
