import type { Features } from '../Features'
import { splitQuestions } from './splitQuestions'
import { understand } from './understand'

type Context = Parameters<typeof understand>[1]

/** A published question that says nearly the same as the whole message is one question, however it is joined. */
const sameAsFaq = 0.8

const withEarlier = (segments: ReturnType<typeof splitQuestions>, context: Context): Features[] => {
  let { earlier } = context
  return segments.map((segment) => {
    const features = understand(segment, { ...context, earlier })
    const named = features.mentions.filter(({ score }) => score >= 0.6).map(({ document }) => document.id)
    if (named.length > 0) earlier = named.slice(0, 4)
    return features
  })
}

/** A message as a whole and in its parts; a product named in one part is what "it" means in the next. */
export const understandParts = (text: string, context: Context): { whole: Features; parts: Features[] } => {
  const segments = splitQuestions(text)
  const whole = understand({ text: text.replaceAll('\n', ' '), isQuestion: segments.some(({ isQuestion }) => isQuestion) }, context)
  const marks = text.match(/\?/g)?.length ?? 0
  const one = segments.length <= 1 || (marks < 2 && (whole.faqs[0]?.score ?? 0) >= sameAsFaq)
  return { whole, parts: one ? [whole] : withEarlier(segments, context) }
}
