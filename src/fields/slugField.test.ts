import fc from 'fast-check'
import { slugify, slugPattern } from './slugField'

describe('addresses made from titles', () => {
  it.each([['Golden Barrel!', 'golden-barrel'], ['  Crème brûlée  ', 'creme-brulee'], ['A & B -- C', 'a-b-c'], ['日本', '']])('%j becomes %j', (title, slug) => expect(slugify(title)).toBe(slug))

  it('always fit the pattern, or are empty', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => slugify(title) === '' || (slugPattern.test(slugify(title)) && slugify(title).length <= 60)))
  })
})
