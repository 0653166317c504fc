import type { PostCardData } from '@/blocks/postList/PostCardData'
import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import { newestPost, postCardColumns, publishedPost } from './sql/postCard'
import { type PostCardRow, toPostCard } from './toPostCard'

export type PostPage = { items: PostCardData[]; total: number; page: number; pages: number }

type Input = { site: SiteData; category?: string | undefined; tag?: string | undefined; page?: number; perPage?: number }

const text = `
  select count(*) over ()::int as total, ${postCardColumns} from public.posts p
  where ${publishedPost} and ($2::text is null or p.category = $2)
    and ($3::text is null or exists (select from public.posts_texts t where t.parent_id = p.id and t.path = 'tags' and t.text = $3))
  order by ${newestPost} limit $4 offset $5`

/** One page of a tenant's posts, newest first. `page` counts from 1. */
export const listPosts = async ({ site, category, tag, page = 1, perPage = 9 }: Input): Promise<PostPage> => {
  usesTags('posts', 'media')
  const rows = await query<PostCardRow & { total: number }>(text, [site.id, category ?? null, tag ?? null, perPage, (page - 1) * perPage])
  const total = rows[0]?.total ?? 0
  return { items: rows.map(({ total: _, ...row }) => toPostCard(row, site.place)), total, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}
