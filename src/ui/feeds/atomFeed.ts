import type { FeedPost } from '@/queries/feeds/listFeedPosts'
import type { FeedSite } from '@/queries/feeds/readFeedSite'
import { escapeXml } from './escapeXml'
import { type FeedEntry, feedChangedAt, feedEntry } from './feedEntry'

const tag = (name: string, value: string | null, attributes = '') => (value ? `<${name}${attributes}>${escapeXml(value)}</${name}>` : '')

const link = (rel: string, href: string, type: string, more = '') => `<link rel="${rel}" href="${escapeXml(href)}" type="${escapeXml(type)}"${more}/>`

const entry = (post: FeedEntry) =>
  [
    '<entry>', tag('title', post.title), link('alternate', post.url, 'text/html'), tag('id', post.guid), tag('published', post.publishedAt.toISOString()), tag('updated', post.updatedAt.toISOString()),
    post.author ? `<author>${tag('name', post.author)}</author>` : '',
    ...[...new Set([...(post.category ? [post.category] : []), ...post.tags])].map((term) => `<category term="${escapeXml(term)}"/>`),
    post.image && post.picture ? link('enclosure', post.image, post.picture.type, ` length="${Math.round(post.picture.bytes)}"`) : '',
    tag('summary', post.summary), tag('content', post.html, ' type="html"'), '</entry>',
  ].join('')

/** Atom (RFC 4287) with whole texts; ids stay the same whichever host it is read from. */
export const atomFeed = (site: FeedSite, posts: FeedPost[]): string => {
  const at = (path: string) => `${site.origin}${site.base}${path}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>', `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(site.locale)}">`,
    tag('title', site.name), tag('subtitle', site.tagline), tag('id', `urn:uuid:${site.tenantId}`), tag('updated', feedChangedAt(site, posts).toISOString()),
    link('self', at('/atom.xml'), 'application/atom+xml'), link('alternate', site.home, 'text/html'), tag('icon', at('/icon.svg')),
    `<author>${tag('name', site.name)}${tag('uri', site.home)}</author>`,
    ...posts.map((post) => entry(feedEntry(post, site))),
    '</feed>',
  ].join('')
}
