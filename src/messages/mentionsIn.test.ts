import fc from 'fast-check'
import { cpuOf } from '../../tests/support/cpuOf'
import { mentionsIn } from './mentionsIn'

const people = [{ key: 'user:1', name: 'Ada' }, { key: 'user:2', name: 'Ada Wong' }, { key: 'user:3', name: 'Jörg (Lager)' }, { key: 'agent:4', name: 'Nova' }, { key: 'user:5', name: 'Ada' }]

describe('whom a message calls', () => {
  it.each([
    ['nobody here', []],
    ['@Ada Wong can you?', ['user:2']],
    ['hi @ada, look', ['user:1', 'user:5']],
    ['@Jörg (Lager) and (@nova)', ['user:3', 'agent:4']],
    ['@here please, @everyone', ['here']],
    ['mail ada@nova.com or x.@Ada', []],
    ['@Adalbert and @heretic', []],
  ])('in %j', (body, keys) => expect(mentionsIn(body, people).sort()).toEqual([...keys].sort()))

  it('is found in any text with any names, quickly', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(fc.record({ key: fc.string(), name: fc.string({ minLength: 1 }) })), (body, named) => Array.isArray(mentionsIn(`@${body}@`, named))))
    expect(cpuOf(() => void mentionsIn('@'.repeat(16_000), people))).toBeLessThan(500)
  })
})
