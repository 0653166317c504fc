import type { Features } from '../Features'
import { type Segment, splitQuestions } from './splitQuestions'

/** A published question that says nearly the same as the whole message is one question, however it is joined. */
const sameAsFaq = 0.8

/** The whole message as one part, on one line. */
export const wholeOf = (text: string): Segment => ({ text: text.replaceAll('\n', ' '), isQuestion: splitQuestions(text).some(({ isQuestion }) => isQuestion) })

/** The parts of a message that each want an answer: one, unless it clearly holds several questions. */
export const partsOf = (text: string, whole: Features): Segment[] => {
  const segments = splitQuestions(text)
  const marks = text.match(/\?/g)?.length ?? 0
  const one = segments.length <= 1 || (marks < 2 && (whole.faqs[0]?.score ?? 0) >= sameAsFaq)
  return one ? [wholeOf(text)] : segments
}
