import fc from 'fast-check'
import { movedOrder } from './movedOrder'

const shown = (channels: { id: string; title: string; category: string; position: number }[], category: string) =>
  channels.filter((channel) => channel.category === category).sort((a, b) => a.position - b.position || a.title.localeCompare(b.title)).map(({ id }) => id)

const channel = fc.record({ category: fc.constantFrom('', 'Yard'), position: fc.constantFrom(0, 0, 1, 1.5, 2, 1 + Number.EPSILON) })

test('a moved channel stands where it was put, all others as before', () => {
  fc.assert(
    fc.property(fc.array(channel, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(), fc.constantFrom('', 'Yard'), (given, which, where, category) => {
      const channels = given.map((one, index) => ({ ...one, id: `c${index}`, title: `Channel ${index}` }))
      const id = `c${which % channels.length}`
      const others = shown(channels, category).filter((one) => one !== id)
      const at = where % (others.length + 1)
      const moves = new Map(movedOrder(channels, id, { category, beforeId: others[at] }).map((move) => [move.id, move]))
      const after = channels.map((one) => ({ ...one, ...moves.get(one.id) }))
      expect(shown(after, category)).toEqual(others.toSpliced(at, 0, id))
    }),
    { numRuns: 500 },
  )
})

test('usually one channel changes, and nothing when it is put before itself', () => {
  const channels = ['a', 'b', 'c'].map((id, index) => ({ id, title: id, category: '', position: index }))
  expect(movedOrder(channels, 'c', { category: '', beforeId: 'b' })).toEqual([{ id: 'c', category: '', position: 0.5 }])
  expect(movedOrder(channels, 'a', { category: 'Yard' })).toEqual([{ id: 'a', category: 'Yard', position: 0 }])
  expect(movedOrder(channels, 'a', { category: '', beforeId: 'a' })).toEqual([])
})
