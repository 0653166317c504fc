import { z } from 'zod'
import type { Execute } from '@/messages/Execute'
import { blockPassages } from '../blockPassages'
import { passageLimits, passagesOf } from '../passagesOf'
import type { SearchDocument } from '../SearchDocument'
import { textOfPassages } from '../textOfPassages'

const text = z.string().nullish().transform((value) => value ?? '')

const postRow = z.object({
  id: z.string(), title: z.string(), slug: z.string(), excerpt: text, category: text, authorName: text, publishedAt: z.coerce.date().nullable(),
  content: z.unknown(), blocks: z.unknown(), tags: z.array(z.string()),
})

const statement = `
  select p.id::text, p.title, p.slug, p.excerpt, p.category, p.author_name as "authorName", p.published_at as "publishedAt", p.content, p.blocks,
    coalesce((select json_agg(x.text order by x."order") from public.posts_texts x where x.parent_id = p.id and x.path = 'tags' and x.text is not null), '[]') as tags
  from public.posts p
  where p.tenant_id = $1 and p._status = 'published' and p.deleted_at is null and ($2::uuid[] is null or p.id = any($2))`

const postDocument = (post: z.infer<typeof postRow>): SearchDocument => {
  const passages = [...passagesOf(post.content), ...blockPassages(post.blocks)].slice(0, passageLimits.count)
  return {
    kind: 'post',
    docId: post.id,
    title: post.title,
    url: `/posts/${post.slug}`,
    body: [post.excerpt, textOfPassages(passages)].filter(Boolean).join('\n'),
    facts: {
      slug: post.slug,
      description: post.excerpt,
      category: post.category,
      tags: post.tags,
      authorName: post.authorName,
      publishedAt: post.publishedAt?.toISOString() ?? null,
      passages,
      keywords: [post.category, ...post.tags].filter(Boolean).join(' '),
    },
  }
}

/** The published posts of a tenant, or those of the given ids, as search documents. */
export const readPostDocuments = async (execute: Execute, tenantId: string, ids: string[] | null): Promise<SearchDocument[]> =>
  z.array(postRow).parse(await execute(statement, [tenantId, ids])).map(postDocument)
