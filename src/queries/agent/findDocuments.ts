import { z } from 'zod'
import { query } from '@/db/query'

const passage = z.object({ heading: z.string(), text: z.string() })

const foundDocument = z.object({
  kind: z.enum(['product', 'page', 'post', 'faq', 'hours', 'policy']),
  id: z.string(),
  title: z.string(),
  url: z.string(),
  body: z.string(),
  facts: z.looseObject({
    keywords: z.string().optional(),
    tags: z.array(z.string()).optional(),
    category: z.string().optional(),
    kind: z.string().optional(),
    topic: z.string().optional(),
    answer: z.string().optional(),
    description: z.string().optional(),
    specifications: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
    passages: z.array(passage).optional(),
  }),
  rank: z.coerce.number(),
})

export type FoundDocument = z.infer<typeof foundDocument>
export type Passage = z.infer<typeof passage>
export type DocumentKind = FoundDocument['kind']

/** Any of the words counts (`|`), so that one misspelt or unknown word does not hide what the others find. */
const statement = `
  with asked as materialized (
    select core.fold($2) as text, replace(plainto_tsquery('english', core.fold($2))::text, '&', '|')::tsquery as terms
  )
  select d.kind, d.doc_id as id, d.title, d.url, case when d.kind = 'product' then left(d.body, 500) else d.body end as body, d.facts,
    ts_rank(d.search, asked.terms) + extensions.word_similarity(core.fold(d.title), asked.text)
      + extensions.word_similarity(asked.text, core.fold(d.title || ' ' || coalesce(d.facts ->> 'keywords', ''))) as rank
  from core.search_documents d, asked
  where d.tenant_id = $1 and d.kind = any($3)
  order by rank desc, d.title, d.doc_id limit $4`

type Wanted = { tenantId: string; text: string; kinds: DocumentKind[]; limit: number }

/**
 * A tenant's indexed documents of some kinds, nearest to a text first: words by `tsvector`, misspellings by trigrams.
 * Nothing is cut off by rank, so a small tenant's whole catalogue comes back within `limit`.
 */
export const findDocuments = async ({ tenantId, text, kinds, limit }: Wanted): Promise<FoundDocument[]> =>
  z.array(foundDocument).parse(await query(statement, [tenantId, text, kinds, limit]))
