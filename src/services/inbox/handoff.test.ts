import fc from 'fast-check'
import { decideHandoff, type Handoff, type HandoffState, mostHandoffs } from './handoff'

const event: fc.Arbitrary<Handoff> = fc.record({ to: fc.constantFrom('agent', 'person'), by: fc.constantFrom('agent', 'person', 'visitor', 'system') })
const begin: HandoffState = { holder: 'agent', count: 0 }

const play = (events: Handoff[]) => {
  let state = begin
  return events.map((given) => {
    const before = state
    const decision = decideHandoff(state, given)
    if (decision.passed) state = decision.state
    return { given, before, after: state, decision }
  })
}

describe('a hand-off', () => {
  it('never gives an agent what an agent has, nor what an agent asks for', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 60 }), (events) => {
        for (const { given, before, decision } of play(events)) {
          if (!decision.passed) continue
          expect(decision.state.holder).not.toBe(before.holder)
          if (given.by === 'agent' || given.by === 'visitor') expect(decision.state.holder).toBe('person')
        }
      }),
    )
  })

  it('happens by itself only so often between two decisions of a person', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 200 }), (events) => {
        let byItself = 0
        for (const { given, decision } of play(events)) {
          if (!decision.passed) continue
          byItself = given.by === 'person' ? 0 : byItself + 1
          expect(byItself).toBeLessThanOrEqual(mostHandoffs + 1)
        }
      }),
    )
  })

  it('always leaves the way to a person open, and a person may always decide', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 100 }), fc.constantFrom('agent', 'visitor', 'system', 'person'), (events, by) => {
        const { after } = play(events).at(-1) ?? { after: begin }
        if (after.holder === 'agent') expect(decideHandoff(after, { to: 'person', by })).toMatchObject({ passed: true })
        else expect(decideHandoff(after, { to: 'agent', by: 'person' })).toEqual({ passed: true, state: { holder: 'agent', count: 0 } })
      }),
    )
  })

  it('ends with a person when rules and agent pass it to and fro', () => {
    const toAndFro = Array.from({ length: 50 }, (_, index): Handoff => (index % 2 === 0 ? { to: 'person', by: 'agent' } : { to: 'agent', by: 'system' }))
    const played = play(toAndFro)
    expect(played.at(-1)?.after.holder).toBe('person')
    expect(played.filter(({ decision }) => decision.passed).length).toBe(mostHandoffs)
    expect(played.at(-1)?.decision).toMatchObject({ passed: false })
  })
})
