/** One scripted talk and what its last answer must be like. */
export type EvaluationCase = {
  /** What the visitor writes; several lines are one talk, each answered before the next. */
  ask: string | readonly string[]
  /** The rule that must have decided, or its beginning: `price` accepts `price.variant`. */
  rule: string
  /** Texts the answer must hold, in any case. */
  says?: readonly string[]
  /** Texts it must not hold. */
  never?: readonly string[]
  /** Slugs of products whose cards it must show. */
  products?: readonly string[]
  /** Slugs of products whose cards it must not show. */
  without?: readonly string[]
  /** Slug of the form it must show. */
  form?: string
  /** Address of a source it must name. */
  source?: string
  /** Whether a person is asked in; false unless told. */
  handover?: boolean
}

/** A moment at which opening hours are asked: a Saturday, 20:00 in Greenwich. */
export const evaluationTime = new Date('2026-11-21T20:00:00Z')
