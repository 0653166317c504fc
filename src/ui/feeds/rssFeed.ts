import type { FeedPost } from '@/queries/feeds/listFeedPosts'
import type { FeedSite } from '@/queries/feeds/readFeedSite'
import { escapeXml } from './escapeXml'
import { type FeedEntry, feedChangedAt, feedEntry } from './feedEntry'

const tag = (name: string, value: string | null, attributes = '') => (value ? `<${name}${attributes}>${escapeXml(value)}</${name}>` : '')

const enclosure = ({ image, picture }: FeedEntry) => (image && picture ? `<enclosure url="${escapeXml(image)}" length="${Math.round(picture.bytes)}" type="${escapeXml(picture.type)}"/>` : '')

const categories = ({ category, tags }: FeedEntry) => [...new Set([...(category ? [category] : []), ...tags])].map((name) => tag('category', name)).join('')

const item = (entry: FeedEntry) =>
  [
    '<item>', tag('title', entry.title), tag('link', entry.url), tag('guid', entry.guid, ' isPermaLink="false"'), tag('pubDate', entry.publishedAt.toUTCString()),
    tag('dc:creator', entry.author), categories(entry), tag('description', entry.summary), tag('content:encoded', entry.html), enclosure(entry), '</item>',
  ].join('')

/** RSS 2.0 with whole texts (rssboard.org/rss-specification, and the content, dc and atom modules). */
export const rssFeed = (site: FeedSite, posts: FeedPost[]): string => {
  const image = `${site.origin}${site.base}/icons/144.png`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    tag('title', site.name), tag('link', site.home), tag('description', site.description ?? site.tagline), tag('language', site.locale.toLowerCase()),
    tag('lastBuildDate', feedChangedAt(site, posts).toUTCString()), `<atom:link href="${escapeXml(`${site.origin}${site.base}/feed.xml`)}" rel="self" type="application/rss+xml"/>`,
    `<image>${tag('url', image)}${tag('title', site.name)}${tag('link', site.home)}</image>`,
    ...posts.map((post) => item(feedEntry(post, site))),
    '</channel></rss>',
  ].join('')
}
