import fc from 'fast-check'
import { isSafeHref, richTextFault } from './richTextFault'

const root = (...children: unknown[]) => ({ root: { type: 'root', children } })
const text = { type: 'text', text: 'hello' }
const link = (url: string) => root({ type: 'paragraph', children: [{ type: 'link', fields: { url }, children: [text] }] })

describe('what rich text may hold', () => {
  it('lets ordinary text pass', () => expect(richTextFault(root({ type: 'heading', children: [text] }, { type: 'list', children: [{ type: 'listitem', children: [text] }] }))).toBeUndefined())

  it.each(['javascript:alert(1)', 'java\tscript:alert(1)', ' javascript:alert(1)', 'data:text/html,x', 'vbscript:x', '//evil.example', '/\\evil.example', 'file:///etc/passwd', '\u0000/x', ''])('refuses a link to %j', (url) => expect(richTextFault(link(url))).toMatch(/link/))

  it.each(['https://a.example', 'http://a.example/x?y#z', 'mailto:a@b.example', 'tel:+15550100', '/products/x', '#top'])('takes a link to %s', (url) => expect(richTextFault(link(url))).toBeUndefined())

  it('refuses nodes that no renderer knows', () => expect(richTextFault(root({ type: 'iframe', src: 'x' }))).toMatch(/not allowed/))

  it('refuses what is too deep, too many or too long, without falling over', () => {
    let deep: unknown = text
    for (let index = 0; index < 5_000; index++) deep = { type: 'quote', children: [deep] }
    expect(richTextFault(root(deep))).toMatch(/deeply/)
    expect(richTextFault(root(...Array.from({ length: 2_100 }, () => ({ type: 'paragraph', children: [] }))))).toMatch(/too long/)
    expect(richTextFault(root({ type: 'text', text: 'x'.repeat(300_000) }))).toMatch(/too long/)
  })

  it('says yes or no to anything, and never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => ['undefined', 'string'].includes(typeof richTextFault(value))))
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (href) => !isSafeHref(href) || !/^\s*javascript:/i.test(href)))
  })
})
