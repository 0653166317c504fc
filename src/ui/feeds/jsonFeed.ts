import type { FeedPost } from '@/queries/feeds/listFeedPosts'
import type { FeedSite } from '@/queries/feeds/readFeedSite'
import { feedEntry } from './feedEntry'

const item = (post: FeedPost, site: FeedSite) => {
  const { guid, url, title, html, summary, image, picture, publishedAt, updatedAt, author, category, tags } = feedEntry(post, site)
  return {
    id: guid, url, title, content_html: html,
    ...(summary && { summary }),
    ...(image && picture && { image, attachments: [{ url: image, mime_type: picture.type, title: picture.alt, size_in_bytes: Math.round(picture.bytes) }] }),
    date_published: publishedAt.toISOString(), date_modified: updatedAt.toISOString(),
    ...(author && { authors: [{ name: author }] }),
    tags: [...new Set([...(category ? [category] : []), ...tags])],
    language: site.locale,
  }
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) with whole texts. */
export const jsonFeed = (site: FeedSite, posts: FeedPost[]): string => {
  const at = (path: string) => `${site.origin}${site.base}${path}`
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: site.name, home_page_url: site.home, feed_url: at('/feed.json'), description: site.description ?? site.tagline,
    icon: at('/icons/512.png'), favicon: at('/icons/64.png'), language: site.locale, authors: [{ name: site.name, url: site.home }],
    items: posts.map((post) => item(post, site)),
  })
}
