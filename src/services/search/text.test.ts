import { blockPassages } from './blockPassages'
import { linkedText } from './linkedText'
import { passagesOf } from './passagesOf'
import { plainText } from './plainText'
import { textOfPassages } from './textOfPassages'

const text = (value: string, format = 0) => ({ type: 'text', text: value, format })
const paragraph = (...children: object[]) => ({ type: 'paragraph', children })
const link = (url: string, label: string) => ({ type: 'link', fields: { url, linkType: 'custom' }, children: [text(label)] })
const document = (...children: object[]) => ({ root: { type: 'root', children } })

const guide = document(
  { type: 'heading', tag: 'h2', children: [text('Water')] },
  paragraph(text('Soak it, then '), text('wait', 1), text('. See '), link('/posts/water', 'the guide'), text('.')),
  { type: 'list', listType: 'bullet', children: [{ type: 'listitem', children: [text('Summer: weekly')] }, { type: 'listitem', children: [text('Winter'), { type: 'list', children: [{ type: 'listitem', children: [text('none')] }] }] }] },
)

describe('rich text as text', () => {
  it('keeps every word and the order', () => expect(plainText(guide)).toBe('Water\nSoak it, then wait. See the guide.\nSummer: weekly\nWinter\nnone'))
  it('keeps links as Markdown for chat', () => expect(linkedText(guide)).toContain('See [the guide](/posts/water).'))
  it('cuts passages with their headings', () => expect(passagesOf(guide)[0]).toEqual({ heading: 'Water', text: 'Soak it, then wait. See [the guide](/posts/water).' }))
  it.each([null, undefined, 'x', {}, { root: null }, { root: { children: 'no' } }])('reads nothing from %j', (value) => expect(plainText(value)).toBe(''))

  it('does not follow endless nesting', () => {
    let node: object = paragraph(text('deep'))
    for (let depth = 0; depth < 10_000; depth++) node = { type: 'quote', children: [{ type: 'list', children: [node] }] }
    expect(plainText(document(node, paragraph(text('shallow'))))).toContain('shallow')
  })
})

describe('blocks as text', () => {
  it('says what each block says in words', () => {
    const passages = blockPassages([
      { blockType: 'hero', heading: 'Welcome', text: 'Plants from seed.' },
      { blockType: 'table', heading: 'Shipping', columns: [{ label: 'Order' }, { label: 'Cost' }], rows: [{ cells: [{ text: 'Up to $60' }, { text: '$9.50' }] }] },
      { blockType: 'productCard', product: 'id' },
      { blockType: 'richText', content: guide },
      { blockType: 'unheard-of', text: 'no' },
      null,
    ])
    expect(passages.slice(0, 2)).toEqual([{ heading: 'Welcome', text: 'Plants from seed.' }, { heading: 'Shipping', text: 'Up to $60; Cost: $9.50' }])
    expect(textOfPassages(passages)).toContain('See the guide.')
    expect(textOfPassages(passages)).not.toContain('](')
  })
})
