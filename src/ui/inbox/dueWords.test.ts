import { dueWords } from './dueWords'

const now = Date.parse('2026-11-21T12:00:00Z')
const at = (minutes: number) => new Date(now + minutes * 60_000).toISOString()

describe('what is due', () => {
  it.each([
    [25, 'reply', 'Reply within 25 min', 'calm'],
    [5, 'reply', 'Reply within 5 min', 'soon'],
    [-130, 'reply', 'Reply is 2 h 10 min late', 'late'],
    [60 * 30, 'resolve', 'Settle within 1 day', 'calm'],
    [-0.5, 'resolve', 'Settling is less than a minute late', 'late'],
  ] as const)('in %s minutes is said in words', (minutes, what, text, tone) => {
    expect(dueWords(at(minutes), what, now)).toEqual({ text, tone })
  })
})
