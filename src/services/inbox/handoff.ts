export type Holder = 'agent' | 'person'
export type HandoffState = { holder: Holder; count: number }
/** `by: 'system'` is a rule of ours: closing time, nobody there. */
export type Handoff = { to: Holder; by: 'agent' | 'person' | 'visitor' | 'system' }
export type Decision = { passed: true; state: HandoffState } | { passed: false; why: 'already_there' | 'not_yours' | 'too_often' }

/** How often a conversation may change hands by itself before a person has to decide. */
export const mostHandoffs = 3

/**
 * Who answers next. An agent may only give away, and never to itself; what changes hands by itself is counted, and at the
 * limit only the way to a person is left, where it stays until a person decides. So it cannot go round for ever.
 */
export const decideHandoff = ({ holder, count }: HandoffState, { to, by }: Handoff): Decision => {
  if (to === holder) return { passed: false, why: 'already_there' }
  if (by === 'person') return { passed: true, state: { holder: to, count: 0 } }
  if (to === 'agent' && by !== 'system') return { passed: false, why: 'not_yours' }
  if (to === 'agent' && count >= mostHandoffs) return { passed: false, why: 'too_often' }
  return { passed: true, state: { holder: to, count: count + 1 } }
}
