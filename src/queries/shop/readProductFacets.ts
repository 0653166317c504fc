import { queryOne } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import { publishedProduct } from './sql/productCard'

export type ProductFacets = { categories: { name: string; count: number }[]; tags: { name: string; count: number }[]; counted: boolean }

const text = `
  with shown as (select p.id, p.category from public.products p where ${publishedProduct})
  select
    coalesce((select jsonb_agg(jsonb_build_object('name', c.category, 'count', c.count) order by c.category)
      from (select category, count(*)::int from shown where category <> '' group by category) c), '[]') as categories,
    coalesce((select jsonb_agg(jsonb_build_object('name', g.text, 'count', g.count) order by g.count desc, g.text)
      from (select t.text, count(*)::int from public.products_texts t join shown on shown.id = t.parent_id where t.path = 'tags' group by t.text order by 2 desc, 1 limit 16) g), '[]') as tags,
    exists (select from shown join public.products_variants v on v._parent_id = shown.id where v.stock is not null) as counted`

/** What a visitor can narrow the shop by: categories, the commonest tags, and whether stock is counted at all. */
export const readProductFacets = async ({ tenantId }: { tenantId: string }): Promise<ProductFacets> => {
  usesTags('products')
  return (await queryOne<ProductFacets>(text, [tenantId])) ?? { categories: [], tags: [], counted: false }
}
