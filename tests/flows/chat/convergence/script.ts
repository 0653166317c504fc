import fc from 'fast-check'

/** Who acts: two windows of one visitor, a colleague and the owner; the even ones on one node, the odd ones on another. */
export const actors = ['visitor', 'visitor', 'colleague', 'owner'] as const

const who = fc.nat({ max: actors.length - 1 })
const target = fc.nat({ max: 30 })
const on = fc.boolean()

const steps = {
  say: fc.record({ kind: fc.constant('say' as const), who }),
  reply: fc.record({ kind: fc.constant('reply' as const), who, target }),
  note: fc.record({ kind: fc.constant('note' as const), who: fc.constantFrom(2, 3) }),
  /** Written by another process: it reaches the rooms by the log alone. */
  outside: fc.record({ kind: fc.constant('outside' as const), many: fc.integer({ min: 1, max: 12 }) }),
  /** Changed by another process, also what nobody here has loaded. */
  elsewhere: fc.record({ kind: fc.constant('elsewhere' as const), target: fc.nat({ max: 70 }), what: fc.constantFrom('edit' as const, 'react' as const, 'pin' as const, 'remove' as const) }),
  edit: fc.record({ kind: fc.constant('edit' as const), who, target }),
  remove: fc.record({ kind: fc.constant('remove' as const), who, target }),
  react: fc.record({ kind: fc.constant('react' as const), who, target, emoji: fc.constantFrom('👍', '🎉'), on }),
  pin: fc.record({ kind: fc.constant('pin' as const), who: fc.constantFrom(2, 3), target, on }),
  read: fc.record({ kind: fc.constant('read' as const), who }),
  older: fc.record({ kind: fc.constant('older' as const), who }),
  /** The line breaks: seen first by the server, or by the browser. */
  cut: fc.record({ kind: fc.constant('cut' as const), who, byServer: on }),
  back: fc.record({ kind: fc.constant('back' as const), who }),
  wait: fc.record({ kind: fc.constant('wait' as const), ms: fc.nat({ max: 40 }) }),
}

const weighed = <Step>(weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary })

const step = fc.oneof(
  weighed(6, steps.say), weighed(3, steps.reply), weighed(2, steps.note), weighed(2, steps.outside), weighed(5, steps.elsewhere),
  weighed(4, steps.edit), weighed(2, steps.remove), weighed(5, steps.react), weighed(2, steps.pin),
  weighed(2, steps.read), weighed(2, steps.older), weighed(4, steps.cut), weighed(4, steps.back), weighed(6, steps.wait),
)

export type Step = typeof step extends fc.Arbitrary<infer One> ? One : never

/** What people do in one conversation, and what happens to their lines, in so many steps. */
export const scriptOf = (minLength: number, maxLength: number) =>
  fc.record({
    /** Everybody has loaded the log before the first step; or it happens while they do. */
    awaited: fc.boolean(),
    /** Said before anybody looks: more than a first page shows, or less. */
    before: fc.constantFrom(0, 3, 60),
    steps: fc.array(step, { minLength, maxLength, size: 'max' }),
  })

export const script = scriptOf(15, 45)

export type Script = typeof script extends fc.Arbitrary<infer One> ? One : never
