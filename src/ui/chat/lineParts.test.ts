import { cpuOf } from '../../../tests/support/cpuOf'
import { lineParts } from './lineParts'

describe('the text of a message', () => {
  it('knows bold, links and bare addresses', () => {
    expect(lineParts('See **our** [shop](/products), or https://a.example/x.')).toEqual([
      { kind: 'text', text: 'See ' }, { kind: 'bold', text: 'our' }, { kind: 'text', text: ' ' }, { kind: 'link', text: 'shop', href: '/products' },
      { kind: 'text', text: ', or ' }, { kind: 'link', text: 'https://a.example/x', href: 'https://a.example/x' }, { kind: 'text', text: '.' },
    ])
  })

  it.each(['[x](javascript:alert(1))', '[x](java\tscript:alert(1))', '[x](data:text/html,x)', '[x](//evil.example)', '[x](/\\evil.example)', '<img src=x onerror=alert(1)>', '[x](vbscript:x)'])('makes no link of %s', (line) => {
    expect(lineParts(line).some(({ kind }) => kind === 'link')).toBe(false)
  })

  it('reads a hostile line in no time', () => {
    const lines = ['*'.repeat(16_000), '['.repeat(16_000), '[a]('.repeat(4_000), 'http://'.repeat(2_000), '**a'.repeat(5_000)]
    expect(cpuOf(() => lines.forEach(lineParts))).toBeLessThan(400)
  })
})
