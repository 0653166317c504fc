import { z } from 'zod'
import { query } from '@/db/query'
import type { Execute } from '@/messages/Execute'
import { type ProductSheet, productSheet } from './productSheet'

const statement = `
  select p.id::text, p.title, p.slug, p.summary, p.kind::text, p.category, p.price_note as "priceNote", p.duration_minutes as "durationMinutes",
    p.featured, p.content, p.care, p.blocks, t.currency,
    coalesce((select json_agg(json_build_object('title', v.title, 'sku', v.sku, 'price', v.price, 'compareAtPrice', v.compare_at_price, 'stock', v.stock) order by v._order)
      from public.products_variants v where v._parent_id = p.id), '[]') as variants,
    coalesce((select json_agg(json_build_object('label', s.label, 'value', s.value) order by s._order)
      from public.products_specifications s where s._parent_id = p.id), '[]') as specifications,
    coalesce((select json_agg(x.text order by x."order") from public.products_texts x where x.parent_id = p.id and x.path = 'tags' and x.text is not null), '[]') as tags
  from public.products p join public.tenants t on t.id = p.tenant_id
  where p.tenant_id = $1 and p._status = 'published' and p.deleted_at is null and ($2::uuid[] is null or p.id = any($2))
  order by p.featured desc nulls last, p.title
  limit $3`

type Wanted = { tenantId: string; ids?: string[]; limit?: number; execute?: Execute }

/**
 * Published products with prices and stock as they are now, never from the search index.
 * Without `ids` all of them, at most `limit`. An unpublished, trashed or foreign id is simply not in the answer.
 */
export const readProducts = async ({ tenantId, ids, limit = 5_000, execute = query }: Wanted): Promise<ProductSheet[]> => {
  if (ids?.length === 0) return []
  return z.array(productSheet).parse(await execute(statement, [tenantId, ids ?? null, limit]))
}
