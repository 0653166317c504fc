import type { ChosenAnswer } from './chooseAnswer'

const isSmall = ({ rule }: ChosenAnswer) => rule.startsWith('smalltalk.')
const isUnknown = ({ rule }: ChosenAnswer) => rule === 'unknown'

export type PartAnswer = { answer: ChosenAnswer; isQuestion: boolean }

/**
 * Which parts of a message deserve an answer: danger alone drowns everything else; a greeting beside a question and
 * a remark that nothing answers are left out; what is not known is said once, after what is.
 */
export const relevantAnswers = (parts: readonly PartAnswer[]): ChosenAnswer[] => {
  const urgent = parts.find(({ answer }) => answer.urgent)
  if (urgent) return [urgent.answer]
  const spoken = parts.filter(({ answer, isQuestion }) => !isSmall(answer) && (!isUnknown(answer) || isQuestion)).map(({ answer }) => answer)
  const known = spoken.filter((answer) => !isUnknown(answer))
  if (known.some(({ rule }) => rule.startsWith('handover.'))) return known
  if (known.length > 0) return [...known, ...spoken.filter(isUnknown).slice(0, 1)]
  const [only] = spoken
  if (only) return [only]
  const small = parts.map(({ answer }) => answer).filter(isSmall)
  return small.length > 0 ? small.slice(-1) : parts.slice(0, 1).map(({ answer }) => answer)
}
