import fc from 'fast-check'
import { samplePost, sampleSite } from '../../../tests/support/feedSamples'
import { childText, findAll, parseXml } from '../../../tests/support/parseXml'
import { rssFeed } from './rssFeed'

const channelOf = (xml: string) => {
  const [channel] = findAll(parseXml(xml), 'channel')
  if (!channel) throw new Error('no channel')
  return channel
}

describe('the RSS feed', () => {
  it('names itself, its site and its newest change', () => {
    const channel = channelOf(rssFeed(sampleSite(), [samplePost()]))
    expect(childText(channel, 'title')).toBe('Fish & Chips <Ltd>')
    expect(childText(channel, 'link')).toBe('http://fish.localhost:3000/')
    expect(childText(channel, 'description')).toBe('The "best" of the harbour')
    expect(childText(channel, 'lastBuildDate')).toBe('Wed, 04 Feb 2026 04:05:06 GMT')
    expect(channel.children.find(({ name }) => name === 'atom:link')?.attributes).toEqual({ href: 'http://fish.localhost:3000/feed.xml', rel: 'self', type: 'application/rss+xml' })
  })

  it('gives each post its whole text, its picture and an id that outlives the address', () => {
    const [item] = findAll(channelOf(rssFeed(sampleSite({ base: '/t/fish', origin: 'https://spaces.example' }), [samplePost()])), 'item')
    if (!item) throw new Error('no item')
    expect(childText(item, 'link')).toBe('https://spaces.example/t/fish/posts/salt')
    expect(childText(item, 'guid')).toBe('urn:uuid:0198f3a0-0000-7000-8000-0000000000aa')
    expect(childText(item, 'pubDate')).toBe('Tue, 03 Feb 2026 04:05:06 GMT')
    expect(findAll(item, 'category').map(({ text }) => text)).toEqual(['News', 'sea'])
    expect(findAll(item, 'enclosure')[0]?.attributes).toEqual({ url: 'https://spaces.example/media/salt.webp', length: '1234', type: 'image/webp' })
    expect(childText(item, 'content:encoded')).toContain('<a href="https://spaces.example/t/fish/products/cod?a=1&amp;b=2">cod</a>')
  })

  it('stays well-formed and true whatever a title holds', () => {
    const hostile = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(']]>', '<script>alert(1)</script>', '&amp;&#0;', '\u0000\u0008\ufffe\ud800', '"\'><x'))
    fc.assert(
      fc.property(hostile, (title) => {
        const [item] = findAll(channelOf(rssFeed(sampleSite({ name: title || 'x' }), [samplePost({ title, excerpt: title, author: title, tags: [title] })])), 'item')
        const allowed = title.toWellFormed().replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
        expect((item && childText(item, 'title')) ?? '').toBe(allowed)
      }),
      { numRuns: 300 },
    )
  })

  it('is a feed without items for a business that has not written yet', () => {
    const channel = channelOf(rssFeed(sampleSite(), []))
    expect(findAll(channel, 'item')).toEqual([])
    expect(childText(channel, 'lastBuildDate')).toBe('Fri, 02 Jan 2026 03:04:05 GMT')
  })
})
