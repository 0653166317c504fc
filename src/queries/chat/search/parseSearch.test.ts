import fc from 'fast-check'
import { parseSearch } from './parseSearch'

const empty = { words: [], from: [], in: [], has: [], type: [], department: [], priority: [], hints: [] }

describe('a line of search', () => {
  it.each([
    ['invoice March', { words: ['invoice', 'March'] }],
    ['from:"Ada Wong" from:me in:#orders', { from: ['Ada Wong', 'me'], in: ['orders'] }],
    ['has:link HAS:Pin type:web_chat priority:urgent department:sales', { has: ['link', 'pin'], type: ['web_chat'], priority: ['urgent'], department: ['sales'] }],
    ['before:2026-05-01 after:2026-04-01', { before: '2026-05-01T00:00:00.000Z', after: '2026-04-02T00:00:00.000Z' }],
    ['has:file has:poll', { has: ['file', 'poll'] }],
    ['5:30 note:this', { words: ['5:30', 'note:this'] }],
    ['see https://spaces.example/a "blue chair"', { words: ['see', 'https://spaces.example/a', 'blue', 'chair'] }],
    ['from: in:""', { words: ['from:', 'in:'] }],
    ['   ', {}],
  ])('%j', (line, expected) => expect(parseSearch(line)).toEqual({ ...empty, ...expected }))

  it('says which filter it does not know, and what stands there instead', () => {
    const { words, hints } = parseSearch('before:2026-02-30 has:nothing priority:asap')
    expect(words).toEqual(['before:2026-02-30', 'has:nothing', 'priority:asap'])
    expect(hints).toEqual([expect.stringContaining('before:2026-05-31'), expect.stringContaining('link, image, file'), expect.stringContaining('low, normal, high, urgent')])
  })

  it('takes anything a person may type', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 500 }), (line) => parseSearch(line).words.length <= 20))
  })
})
