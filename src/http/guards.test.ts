import type { IncomingMessage } from 'node:http'
import fc from 'fast-check'
import { guardRequest } from './guardRequest'
import { guardJson } from './jsonGuard'

const ask = (url: string) => guardRequest({ url } as IncomingMessage)

describe('the door', () => {
  it.each(['http://127.0.0.1:1/', '//evil.example/x', '/%', '/%zz', '/a%00b', '/%ed%a0%80', `/${'a'.repeat(9_000)}`, '/?q=%E0%A4%A'])('refuses %j', (url) => expect(() => ask(url)).toThrow(expect.objectContaining({ code: 'malformed' })))

  it.each(['/', '/t/kendev?page=2', '/products/a%20b', '/?q=caf%C3%A9+noir'])('lets %s pass', (url) => expect(ask(url).pathname.startsWith('/')).toBe(true))
})

describe('what enters as JSON', () => {
  const nested = (depth: number) => {
    let value: unknown = 1
    for (let index = 0; index < depth; index++) value = [value]
    return value
  }

  it.each([
    ['NUL', { a: 'x\0' }],
    ['a lone surrogate', { a: ['\ud800'] }],
    ['__proto__', JSON.parse('{"a":{"__proto__":{"x":1}}}')],
    ['constructor', { constructor: {} }],
    ['twenty thousand levels', nested(20_000)],
    ['two hundred thousand parts', Array.from({ length: 200_000 }, () => 0)],
  ])('refuses %s', (_, value) => expect(() => guardJson(value)).toThrow(expect.objectContaining({ code: 'malformed' })))

  it('lets ordinary data pass', () => {
    const plain = fc.object({ maxDepth: 5, key: fc.stringMatching(/^[a-z]{1,8}$/).filter((key) => !['constructor', 'prototype'].includes(key)), values: [fc.integer(), fc.boolean(), fc.constant(null), fc.stringMatching(/^[ -~]*$/)] })
    fc.assert(fc.property(plain, (value) => guardJson(value) === undefined))
  })
})
