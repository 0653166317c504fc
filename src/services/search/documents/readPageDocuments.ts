import { z } from 'zod'
import { slugify } from '@/fields/slugField'
import type { Execute } from '@/messages/Execute'
import { blockPassages } from '../blockPassages'
import { passageLimits } from '../passagesOf'
import type { SearchDocument } from '../SearchDocument'
import { textOfPassages } from '../textOfPassages'

const pageRow = z.object({ id: z.string(), title: z.string(), slug: z.string(), description: z.string().nullish().transform((text) => text ?? ''), blocks: z.unknown() })

const statement = `
  select id::text, title, slug, meta_description as description, blocks from public.pages
  where tenant_id = $1 and _status = 'published' and deleted_at is null and ($2::uuid[] is null or id = any($2))`

const policyWords = new Set(['policy', 'policies', 'terms', 'privacy', 'shipping', 'delivery', 'returns', 'return', 'refunds', 'refund', 'warranty', 'guarantee', 'cancellation', 'confidentiality', 'conditions'])

/** A page whose name is that of house rules: shipping, returns, terms, privacy … */
export const isPolicy = (title: string, slug: string): boolean => `${slug}-${slugify(title)}`.split('-').some((word) => policyWords.has(word))

const pageDocument = ({ id, title, slug, description, blocks }: z.infer<typeof pageRow>): SearchDocument => {
  const passages = blockPassages(blocks).slice(0, passageLimits.count)
  return {
    kind: isPolicy(title, slug) ? 'policy' : 'page',
    docId: id,
    title,
    url: slug === 'home' ? '/' : `/${slug}`,
    body: [description, textOfPassages(passages)].filter(Boolean).join('\n'),
    facts: { slug, description, passages, keywords: slug.replaceAll('-', ' ') },
  }
}

/** The published pages of a tenant, or those of the given ids, as search documents. */
export const readPageDocuments = async (execute: Execute, tenantId: string, ids: string[] | null): Promise<SearchDocument[]> =>
  z.array(pageRow).parse(await execute(statement, [tenantId, ids])).map(pageDocument)
