import type { RichText } from '@/blocks/shared/RichText'
import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'

export type FeedPicture = { src: string; alt: string; type: string; bytes: number; width: number; height: number }

export type FeedPost = {
  id: string
  slug: string
  title: string
  excerpt: string | null
  category: string | null
  author: string | null
  content: RichText
  tags: string[]
  picture: FeedPicture | null
  publishedAt: Date
  updatedAt: Date
}

const text = `
  select p.id, p.slug, p.title, p.excerpt, p.category, p.author_name as author, p.content,
    coalesce(p.published_at, p.created_at) as "publishedAt", p.updated_at as "updatedAt",
    coalesce((select jsonb_agg(t.text order by t."order") from public.posts_texts t where t.parent_id = p.id and t.path = 'tags'), '[]') as tags,
    (select jsonb_build_object('src', '/media/' || m.filename, 'alt', m.alt, 'type', m.mime_type, 'bytes', coalesce(m.filesize, 0), 'width', m.width, 'height', m.height)
      from public.media m where m.id = p.image_id and m.tenant_id = $1 and m.mime_type like 'image/%' and m.private is not true) as picture
  from public.posts p
  where p.tenant_id = $1 and p._status = 'published' and p.deleted_at is null and p.no_index is not true
  order by coalesce(p.published_at, p.created_at) desc, p.id desc limit $2`

/** The newest published posts with their whole text, for feed readers. Posts hidden from search engines stay out. */
export const listFeedPosts = ({ tenantId, limit = 30 }: { tenantId: string; limit?: number }): Promise<FeedPost[]> => {
  usesTags('tenant', 'posts', 'media')
  return query<FeedPost>(text, [tenantId, limit])
}
