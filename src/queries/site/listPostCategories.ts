import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import { publishedPost } from './sql/postCard'

const text = `select p.category as name, count(*)::int as count from public.posts p where ${publishedPost} and p.category <> '' group by 1 order by 1`

/** Categories that have posts. */
export const listPostCategories = ({ tenantId }: { tenantId: string }): Promise<{ name: string; count: number }[]> => {
  usesTags('posts')
  return query(text, [tenantId])
}
