import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { Snippet } from './Snippet'

const drawn = (text: string) => renderToStaticMarkup(createElement(Snippet, { text }))

describe('a piece of a text that was found', () => {
  it.each([
    ['water it [[rarely]] in winter', '… water it <mark>rarely</mark> in winter …'],
    ['[[rarely]] in winter.', '… <mark>rarely</mark> in winter.'],
    ['Water it [[rarely]].', 'Water it <mark>rarely</mark>.'],
    ['Do you [[deliver]]?', 'Do you <mark>deliver</mark>?'],
    ['Deliveries on [[Tuesday]]', 'Deliveries on <mark>Tuesday</mark> …'],
    ['12 pots (all [[sizes]])', '12 pots (all <mark>sizes</mark>)'],
    ['<img src=x onerror=alert(1)> [[<b>]].', '&lt;img src=x onerror=alert(1)&gt; <mark>&lt;b&gt;</mark>.'],
  ])('%s says whether it begins or ends in the middle', (text, html) => {
    expect(drawn(text)).toBe(html)
  })
})
