import { splitQuestions } from './splitQuestions'

const texts = (text: string) => splitQuestions(text).map((segment) => segment.text)

describe('splitQuestions', () => {
  it('parts sentences, lines and joined questions', () => {
    expect(texts('Hi! How much is it and are you open on Sunday?')).toEqual(['Hi!', 'How much is it', 'are you open on Sunday?'])
    expect(texts('where are you\nwhat are your hours')).toEqual(['where are you', 'what are your hours'])
  })

  it('leaves amounts and a leading “and” alone', () => {
    expect(texts('Is there one under $18.50 and up?')).toEqual(['Is there one under $18.50 and up?'])
    expect(texts('and how much is it?')).toEqual(['and how much is it?'])
  })

  it('tells questions from remarks', () => {
    expect(splitQuestions('I have a cat. Which plant is safe?').map(({ isQuestion }) => isQuestion)).toEqual([false, true])
  })

  it('bounds its work', () => expect(splitQuestions('why? '.repeat(2_000)).length).toBeLessThanOrEqual(5))
})
