import { isFromHost } from './isFromHost'

const [parent, stranger] = [{}, {}]
const frame = { parent }
const [shop, blog, evil] = ['https://shop.example', 'https://blog.example', 'https://evil.example']
const hosts = [shop, blog]

test('the page around the frame is heard, from the websites of the list', () => {
  for (const origin of hosts) expect(isFromHost({ source: parent, origin }, { frame, hosts, known: undefined })).toBe(true)
  expect(isFromHost({ source: parent, origin: shop }, { frame, hosts, known: shop })).toBe(true)
})

test.each([
  ['another window of a website of the list', { source: stranger, origin: shop }, undefined],
  ['the frame itself', { source: frame, origin: shop }, undefined],
  ['no window', { source: null, origin: shop }, undefined],
  ['a website that is not on the list', { source: parent, origin: evil }, undefined],
  ['one that only begins like it', { source: parent, origin: `${shop}.evil.example` }, undefined],
  ['a page without an origin', { source: parent, origin: 'null' }, undefined],
  ['another website of the list than before', { source: parent, origin: blog }, shop],
])('%s is not', (_, event, known) => {
  expect(isFromHost(event, { frame, hosts, known })).toBe(false)
})

test('a window of its own has nobody around it', () => {
  const alone: { parent: unknown } = { parent: undefined }
  alone.parent = alone
  expect(isFromHost({ source: alone, origin: shop }, { frame: alone, hosts, known: undefined })).toBe(false)
})
