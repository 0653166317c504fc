import fc from 'fast-check'
import { cpuOf } from '../../tests/support/cpuOf'
import { linksOf } from './linksOf'

describe('the links of a message', () => {
  it.each([
    ['See https://cactus.example/barrel.', ['https://cactus.example/barrel']],
    ['[Barrel](https://cactus.example/a) and (http://b.example/c)', ['https://cactus.example/a', 'http://b.example/c']],
    ['https://a.example/x_(y) twice https://a.example/x_(y)#part', ['https://a.example/x_(y)']],
    ['/products/barrel, mailto:a@b.example, javascript:alert(1), ftp://a.example', []],
    ['http://a.example http://b.example http://c.example http://d.example', ['http://a.example/', 'http://b.example/', 'http://c.example/']],
  ])('of %j', (body, links) => {
    expect(linksOf(body)).toEqual(links)
  })

  it('are found in any text, quickly and without a throw', () => {
    fc.assert(fc.property(fc.string({ maxLength: 2_000 }), (body) => linksOf(body).length <= 3))
    expect(cpuOf(() => void linksOf('https://a'.repeat(2_000) + ')'.repeat(2_000)))).toBeLessThan(400)
  })
})
