import { z } from 'zod'
import { samplePost, sampleSite } from '../../../tests/support/feedSamples'
import { jsonFeed } from './jsonFeed'

/** The required fields of jsonfeed.org/version/1.1, and the types of the optional ones we use. */
const author = z.strictObject({ name: z.string().min(1), url: z.url().optional() })
const attachment = z.strictObject({ url: z.url(), mime_type: z.string().regex(/^\w+\/[\w+.-]+$/), title: z.string().optional(), size_in_bytes: z.int().nonnegative() })
const item = z.strictObject({
  id: z.string().min(1), url: z.url(), title: z.string(), content_html: z.string(), summary: z.string().optional(), image: z.url().optional(), attachments: z.array(attachment).optional(),
  date_published: z.iso.datetime(), date_modified: z.iso.datetime(), authors: z.array(author).optional(), tags: z.array(z.string()), language: z.string(),
})
const feed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'), title: z.string().min(1), home_page_url: z.url(), feed_url: z.url(), description: z.string(), icon: z.url(), favicon: z.url(), language: z.string(), authors: z.array(author),
  items: z.array(item),
})

describe('the JSON feed', () => {
  it('follows version 1.1', () => {
    const parsed = feed.parse(JSON.parse(jsonFeed(sampleSite(), [samplePost(), samplePost({ id: 'other', excerpt: null, picture: null, author: null })])))
    expect(parsed.items.map(({ id }) => id)).toEqual(['urn:uuid:0198f3a0-0000-7000-8000-0000000000aa', 'urn:uuid:other'])
    expect(parsed.items[0]).toMatchObject({ image: 'http://fish.localhost:3000/media/salt.webp', tags: ['News', 'sea'], attachments: [{ size_in_bytes: 1234 }] })
  })
})
