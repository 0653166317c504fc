import type { PostCardData } from '@/blocks/postList/PostCardData'
import type { SiteData } from '../SiteData'
import { addressOf } from './addressOf'
import type { Where } from './Where'

type Article = PostCardData & { tags: string[]; updatedAt: string; metaDescription: string | null }

/** https://schema.org/Article */
export const articleLd = (post: Article, site: SiteData, where: Where): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: post.title.slice(0, 110),
  description: post.metaDescription ?? post.excerpt ?? undefined,
  image: [post.picture ? `${where.origin}${post.picture.src}` : `${where.origin}${where.base}/og/post/${post.slug}.png`],
  datePublished: post.publishedAt,
  dateModified: post.updatedAt,
  author: post.author ? { '@type': 'Person', name: post.author } : { '@type': 'Organization', name: site.place.name },
  publisher: { '@type': 'Organization', '@id': `${addressOf(where, '/')}#business`, name: site.place.name },
  mainEntityOfPage: addressOf(where, where.path),
  articleSection: post.category ?? undefined,
  keywords: post.tags.length > 0 ? post.tags.join(', ') : undefined,
})
