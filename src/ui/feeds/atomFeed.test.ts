import { samplePost, sampleSite } from '../../../tests/support/feedSamples'
import { childText, findAll, parseXml } from '../../../tests/support/parseXml'
import { atomFeed } from './atomFeed'

describe('the Atom feed', () => {
  const feed = parseXml(atomFeed(sampleSite(), [samplePost(), samplePost({ id: '0198f3a0-0000-7000-8000-0000000000ab', slug: 'pepper', title: '</title><x>&', author: null, picture: null })]))

  it('has what RFC 4287 requires of a feed', () => {
    expect(feed).toMatchObject({ name: 'feed', attributes: { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' } })
    expect(childText(feed, 'id')).toBe('urn:uuid:0198f3a0-0000-7000-8000-000000000001')
    expect(childText(feed, 'updated')).toBe('2026-02-04T04:05:06.000Z')
    expect(feed.children.filter(({ name }) => name === 'link').map(({ attributes }) => attributes.rel)).toEqual(['self', 'alternate'])
    expect(feed.children.some(({ name }) => name === 'author')).toBe(true)
  })

  it('has what it requires of each entry, once', () => {
    for (const entry of findAll(feed, 'entry')) {
      for (const name of ['id', 'title', 'updated', 'published', 'content']) expect(entry.children.filter((child) => child.name === name)).toHaveLength(1)
      expect(entry.children.find(({ name }) => name === 'content')?.attributes.type).toBe('html')
    }
    expect(findAll(feed, 'entry').map((entry) => childText(entry, 'title'))).toEqual(['Salt', '</title><x>&'])
  })
})
