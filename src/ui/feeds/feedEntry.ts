import type { FeedPost } from '@/queries/feeds/listFeedPosts'
import type { FeedSite } from '@/queries/feeds/readFeedSite'
import { absoluteUrl } from './absoluteUrl'
import { escapeXml } from './escapeXml'
import { richTextHtml } from './richTextHtml'

/** A post with the addresses and the HTML that every feed format needs. */
export type FeedEntry = FeedPost & { url: string; guid: string; html: string; summary: string | null; image: string | null }

const pictureHtml = (src: string, { picture }: FeedPost) =>
  picture ? `<p><img src="${escapeXml(src)}" alt="${escapeXml(picture.alt)}" width="${picture.width}" height="${picture.height}"/></p>` : ''

export const feedEntry = (post: FeedPost, site: FeedSite): FeedEntry => {
  const url = `${site.origin}${site.base}/posts/${post.slug}`
  const image = post.picture ? absoluteUrl(post.picture.src, site) : null
  const link = (href: string) => (href.startsWith('#') ? `${url}${href}` : absoluteUrl(href, site))
  return { ...post, url, image, guid: `urn:uuid:${post.id}`, summary: post.excerpt, html: `${image ? pictureHtml(image, post) : ''}${richTextHtml(post.content, link)}` }
}

/** When the feed last changed: its newest entry's change, else the tenant's own. */
export const feedChangedAt = (site: FeedSite, posts: FeedPost[]): Date =>
  posts.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), posts.length > 0 ? new Date(0) : site.updatedAt)
