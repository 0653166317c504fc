import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ productId: z.string(), title: z.string(), variant: z.string(), business: z.string(), stock: z.coerce.number() })

export type LowStock = z.infer<typeof row>

/** Variants at or under the product's own warning level, emptiest first; `productIds` are all the products behind them. */
export const readLowStock = async ({ tenantIds, limit }: { tenantIds: string[]; limit: number }): Promise<{ items: LowStock[]; productIds: string[]; variants: number }> => {
  const rows = z.array(row).parse(
    await query(
      `select p.id as "productId", p.title, v.title as variant, t.name as business, v.stock
       from public.products p join public.products_variants v on v._parent_id = p.id join public.tenants t on t.id = p.tenant_id
       where p.tenant_id = any($1) and p._status = 'published' and p.deleted_at is null and v.stock is not null and v.stock <= coalesce(p.low_stock_at, 0)
       order by v.stock, p.title, v._order limit 500`,
      [tenantIds],
    ),
  )
  return { items: rows.slice(0, limit), productIds: [...new Set(rows.map(({ productId }) => productId))], variants: rows.length }
}
