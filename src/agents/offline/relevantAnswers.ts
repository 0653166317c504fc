import type { ChosenAnswer } from './chooseAnswer'

export type PartAnswer = { answer: ChosenAnswer; isQuestion: boolean }

const isSmall = ({ rule }: ChosenAnswer) => rule.startsWith('smalltalk.') || rule === 'instruction.ignored'
const isUnknown = ({ rule }: ChosenAnswer) => rule === 'unknown' || rule === 'faq.near'
/** What a mere remark may call up: it gives way to the answer of a question beside it. */
const isBackground = ({ rule }: ChosenAnswer) => /^(?:product|passage|care|specification|faq|find)\b/.test(rule)

/**
 * Which parts of a message deserve an answer: danger alone drowns everything else; a greeting beside a question and
 * a remark that sets the scene are left out; what is not known is said once, after what is.
 */
export const relevantAnswers = (parts: readonly PartAnswer[]): ChosenAnswer[] => {
  const urgent = parts.find(({ answer }) => answer.urgent)
  if (urgent) return [urgent.answer]
  const asked = parts.some(({ answer, isQuestion }) => isQuestion && !isSmall(answer) && !isUnknown(answer))
  const spoken = parts.filter(({ answer, isQuestion }) => !isSmall(answer) && (isQuestion || !(isUnknown(answer) || (asked && isBackground(answer))))).map(({ answer }) => answer)
  const known = spoken.filter((answer) => !isUnknown(answer))
  if (known.some(({ rule }) => rule.startsWith('handover.'))) return known
  if (known.length > 0) return [...known, ...spoken.filter(isUnknown).slice(0, 1)]
  const [only] = spoken
  if (only) return [only]
  const small = parts.map(({ answer }) => answer).filter(isSmall)
  return small.length > 0 ? small.slice(-1) : parts.slice(0, 1).map(({ answer }) => answer)
}
