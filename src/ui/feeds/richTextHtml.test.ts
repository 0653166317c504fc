import { sampleContent } from '../../../tests/support/feedSamples'
import { richTextHtml } from './richTextHtml'

describe('rich text as HTML for feeds', () => {
  const html = richTextHtml(sampleContent, (href) => `https://x.example${href}`)

  it('draws headings, lists, code and rules', () => {
    expect(html).toContain('<h2>Salt &amp; vinegar</h2>')
    expect(html).toContain('<ol><li>one</li></ol>')
    expect(html).toContain('<pre><code>a &lt; b\nc</code></pre>')
    expect(html).toContain('<hr/>')
  })

  it('keeps words and drops what could run', () => {
    expect(html).toContain('<p><strong>Bold</strong> and &lt;script&gt;')
    expect(html).not.toContain('<script')
    expect(html).not.toContain('javascript:')
    expect(html).toContain('bad<a href="https://x.example#top">up</a>')
  })

  it('ends on a document that holds itself', () => {
    const loop: { type: string; children: unknown[] } = { type: 'paragraph', children: [] }
    loop.children.push(loop)
    expect(richTextHtml({ root: loop as never }, String)).toMatch(/^(<p>)+(<\/p>)+$/)
  })
})
