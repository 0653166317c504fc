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
  select wanted.shelf, found.* from jsonb_to_recordset($3) as wanted (shelf text, kinds text[], most int), lateral (
    select d.kind, d.doc_id as id, d.title, d.url, case when d.kind = 'product' then left(d.body, 500) else d.body end as body, d.facts,
      ts_rank(d.search, asked.terms) + extensions.word_similarity(core.fold(d.title), asked.text)
        + extensions.word_similarity(asked.text, core.fold(d.title || ' ' || coalesce(d.facts ->> 'keywords', ''))) as rank
    from core.search_documents d, asked
    where d.tenant_id = $1 and d.kind = any(wanted.kinds)
    order by rank desc, d.title, d.doc_id limit wanted.most
  ) found
  order by found.rank desc, found.title, found.id`

const onShelf = foundDocument.extend({ shelf: z.string() })

/** `shelf`: the caller's own name for a group of kinds. */
type Shelf = { shelf: string; kinds: DocumentKind[]; most: number }

/**
 * A tenant's indexed documents by shelves, on each the nearest to a text first: words by `tsvector`, misspellings by
 * trigrams. Nothing is cut off by rank, so a small tenant's whole catalogue comes back within `most`.
 */
export const findDocuments = async ({ tenantId, text, shelves }: { tenantId: string; text: string; shelves: Shelf[] }): Promise<(FoundDocument & { shelf: string })[]> =>
  z.array(onShelf).parse(await query(statement, [tenantId, text, JSON.stringify(shelves)]))
