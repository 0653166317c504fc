import { takeDraft } from './takeDraft'

const base = { text: 'half', at: '2026-01-01T10:00:00.000Z' }
const later = '2026-01-01T11:00:00.000Z'

test('what another device wrote later is taken where nothing was written here since', () => {
  expect(takeDraft('half', base, { text: 'half a line', at: later })).toEqual({ text: 'half a line', base: { text: 'half a line', at: later } })
  expect(takeDraft('half', base, { text: '', at: later }).text).toBe('')
  expect(takeDraft('', { text: '', at: '' }, { text: 'from the phone', at: later }).text).toBe('from the phone')
})

test('what was typed here is never lost', () => {
  expect(takeDraft('half and more', base, { text: 'something else', at: later })).toEqual({ text: 'half and more', base })
  expect(takeDraft('half', base, { text: 'older', at: '2026-01-01T09:00:00.000Z' }).text).toBe('half')
  expect(takeDraft('half', base, { text: 'half', at: base.at })).toEqual({ text: 'half', base })
  expect(takeDraft('typed offline', { text: '', at: '' }, { text: '', at: null }).text).toBe('typed offline')
})
