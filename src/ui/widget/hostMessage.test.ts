import fc from 'fast-check'
import { hostMessage } from './hostMessage'

describe('a message from the page around the widget', () => {
  it('is taken in the known shapes, and nothing else of it', () => {
    expect(hostMessage({ spaces: 1, type: 'hello', page: '/shop', open: true, token: 'x' })).toEqual({ type: 'hello', page: '/shop', open: true })
    expect(hostMessage({ spaces: 1, type: 'shown', open: false })).toEqual({ type: 'shown', open: false })
    expect(hostMessage({ spaces: 1, type: 'page', page: '/' })).toEqual({ type: 'page', page: '/' })
    expect(hostMessage({ spaces: 1, type: 'ask', text: 'Do you deliver?' })).toEqual({ type: 'ask', text: 'Do you deliver?' })
  })

  it.each([
    null, 'hello', 1, [], {}, { type: 'shown', open: true }, { spaces: 2, type: 'shown', open: true }, { spaces: 1, type: 'shown', open: 'yes' },
    { spaces: 1, type: 'page', page: 'javascript:alert(1)' }, { spaces: 1, type: 'page', page: `/${'a'.repeat(400)}` }, { spaces: 1, type: 'ask', text: ' ' },
    { spaces: 1, type: 'ask', text: 'a'.repeat(2_001) }, { spaces: 1, type: 'constructor' }, { spaces: 1, type: '__proto__' },
  ])('is dropped when it is %j', (data) => {
    expect(hostMessage(data)).toBeUndefined()
  })

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (data) => void hostMessage(data)))
  })
})
