import type { PostCardData } from '@/blocks/postList/PostCardData'
import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { SiteData } from '@/ui/site/SiteData'
import { newestPost, postCardColumns, publishedPost } from './sql/postCard'
import { type PostCardRow, toPostCard } from './toPostCard'

const text = `
  with own as (select t.text from public.posts_texts t where t.parent_id = $2 and t.path = 'tags')
  select ${postCardColumns} from public.posts p where ${publishedPost} and p.id <> $2
  order by (p.category is not distinct from $3)::int + (select count(*) from public.posts_texts t join own on own.text = t.text where t.parent_id = p.id and t.path = 'tags') desc, ${newestPost}
  limit 3`

/** What to read next: posts of the same category or with the same tags, else the newest. */
export const listRelatedPosts = async ({ site, postId, category }: { site: SiteData; postId: string; category: string | null }): Promise<PostCardData[]> => {
  usesTags('posts', 'media')
  return (await query<PostCardRow>(text, [site.id, postId, category])).map((row) => toPostCard(row, site.place))
}
