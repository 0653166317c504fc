import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Parser } from 'htmlparser2'
import { cpuOf } from '../../../tests/support/cpuOf'
import { Markdown } from './Markdown'

const drawn = (text: string, names: string[] = []) => renderToStaticMarkup(createElement(Markdown, { text, base: '/t/fern', names }))

const allowedTags = new Set(['div', 'p', 'em', 'strong', 's', 'blockquote', 'ul', 'ol', 'li', 'a', 'code', 'pre', 'br', 'span'])
const allowedAttributes = new Set(['class', 'href', 'target', 'rel', 'start', 'tabindex', 'data-lang', 'data-me'])

/** What in this HTML is not of the small set a message may hold. */
const faultsOf = (html: string): string[] => {
  const faults: string[] = []
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      if (!allowedTags.has(tag)) faults.push(`<${tag}>`)
      for (const [name, value] of Object.entries(attributes)) {
        if (!allowedAttributes.has(name)) faults.push(`${tag} ${name}`)
        if (name === 'href' && !/^(https?:\/\/|mailto:|\/t\/fern\/)/i.test(value)) faults.push(`href ${value}`)
      }
    },
  })
  parser.end(html)
  return faults
}

const nasty = fc.constantFrom(
  '<script>alert(1)</script>', '<img src=x onerror=alert(1)>', '<svg/onload=alert(1)>', '[a](javascript:alert(1))', '[a](java\tscript:alert(1))', '[a](data:text/html,<script>)', '![x](https://afar.example/x.png)',
  '<javascript:alert(1)>', '[a]: javascript:alert(1)\n[a]', '<https://x.example/"onclick=alert(1)>', '[a](//evil.example)', '[a](/\\evil.example)', '[a](vbscript:x)', '&#106;avascript:alert(1)', '[a](&#106;avascript:alert(1))',
  '**', '__', '~~', '`', '```\n', '> ', '- ', '1. ', '\n', '\\', '[', '](', ')', '@Ada', 'https://', 'http://a.example/', 'mailto:', '"', "'", '<', '>', '\u0000', '\u202e', '| a |\n|--|\n',
)

test('no input yields a script, an event attribute, a foreign picture or an unsafe link', () => {
  fc.assert(fc.property(fc.array(fc.oneof({ weight: 3, arbitrary: nasty }, fc.string({ unit: 'binary', maxLength: 12 })), { maxLength: 24 }), (parts) => {
    expect(faultsOf(drawn(parts.join(''), ['Ada']))).toEqual([])
  }), { numRuns: 1_500 })
})

test('what people write is drawn', () => {
  expect(drawn('**a** *b* ~~c~~ `d`')).toContain('<p><strong>a</strong> <em>b</em> <s>c</s> <code>d</code></p>')
  expect(drawn('one\ntwo')).toContain('one<br/>two')
  expect(drawn('- a\n- b')).toMatch(/<ul><li><p>a<\/p><\/li><li>/)
  expect(drawn('3. a')).toContain('<ol start="3">')
  expect(drawn('> q')).toContain('<blockquote><p>q</p></blockquote>')
  expect(drawn('```js\nlet a = "<b>"\n```')).toContain('<pre tabindex="0"><code data-lang="js">let a = &quot;&lt;b&gt;&quot;</code></pre>')
  expect(drawn('see https://a.example/x?y=1, ok')).toContain('href="https://a.example/x?y=1"')
  expect(drawn('[us](/products/a)')).toContain('href="/t/fern/products/a"')
  expect(drawn('[m](mailto:a@b.example)')).toContain('href="mailto:a@b.example"')
})

test('files of the conversation are drawn as what they are, others are not fetched', () => {
  const id = '0198a7c0-0000-7000-8000-000000000001'
  expect(drawn(`[a.png](/chat/files/${id}.webp)`)).toContain(`<img src="/t/fern/chat/files/${id}.webp" alt="a.png"`)
  expect(drawn(`[v](/chat/files/${id}.ogg)`)).toContain('<audio controls')
  for (const other of [`https://evil.example/chat/files/${id}.webp`, `/chat/files/${id}.svg`, `/chat/files/../${id}.webp`]) expect(drawn(`[a](${other})`)).not.toMatch(/<img|<audio/)
})

test('mentions are the known names, the longest first, and not parts of addresses', () => {
  expect(drawn('hi @ada wong and @Adam', ['Ada', 'Ada Wong'])).toBe('<div class="md"><p>hi <span class="md-mention">@ada wong</span> and @Adam</p></div>')
  expect(drawn('mail me@ada.example', ['Ada'])).not.toContain('md-mention')
  expect(drawn('@here')).toContain('md-mention')
})

test('text made to be dear to read is drawn as words, soon', () => {
  const size = 16_384
  for (const part of ['>', '> ', '1. ', '[', '**a*', '~~a', '_a*b', '](', 'www.a_', '```\n', '`', 'a\n', '- ', 'https://a.b', '@a ', '<']) {
    expect(cpuOf(() => expect(faultsOf(drawn(part.repeat(size / part.length)))).toEqual([]))).toBeLessThan(2_500)
  }
})
