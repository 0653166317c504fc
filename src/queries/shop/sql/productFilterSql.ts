import { searchTerms } from '@/queries/site/search/searchTerms'
import { hitsSql } from '@/queries/site/search/hitsSql'
import type { ProductFilter, ProductSort } from '../ProductFilter'
import { publishedProduct } from './productCard'

type Built = { with: string; from: string; where: string; order: string; values: unknown[] }

const orders: Record<ProductSort, string> = {
  featured: 'p.featured desc nulls last, p.title, p.id',
  'price-asc': 'v.lowest nulls last, p.title, p.id',
  'price-desc': 'v.lowest desc nulls last, p.title, p.id',
  newest: 'p.created_at desc, p.id desc',
  title: 'p.title, p.id',
}

const variants = `cross join lateral (
  select min(v.price::bigint) as lowest, bool_or(v.stock is null or v.stock > 0) as buyable from public.products_variants v where v._parent_id = p.id) v`

/** SQL that picks a tenant's products; only the filters in use become conditions, so the plain list stays a walk along one index. */
export const productFilterSql = (tenantId: string, filter: ProductFilter): Built => {
  const terms = filter.search ? searchTerms(filter.search) : undefined
  const values: unknown[] = terms ? [tenantId, terms.text, terms.all, terms.any, ['product']] : [tenantId]
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = [publishedProduct]
  if (filter.category) where.push(`p.category = ${bind(filter.category)}`)
  if (filter.tag) where.push(`exists (select from public.products_texts t where t.parent_id = p.id and t.path = 'tags' and t.text = ${bind(filter.tag)})`)
  if (filter.minPrice) where.push(`v.lowest >= ${bind(filter.minPrice)}::bigint`)
  if (filter.maxPrice) where.push(`v.lowest <= ${bind(filter.maxPrice)}::bigint`)
  if (filter.inStock) where.push('v.buyable')
  const sort = filter.sort ?? 'featured'
  const needsVariants = Boolean(filter.minPrice || filter.maxPrice || filter.inStock) || sort.startsWith('price')
  return {
    with: terms ? `${hitsSql}, ` : '',
    from: `public.products p${terms ? ' join hits on hits.doc_id = p.id::text' : ''}${needsVariants ? ` ${variants}` : ''}`,
    where: where.join(' and '),
    order: terms && !filter.sort ? 'hits.rank desc, p.title, p.id' : orders[sort],
    values,
  }
}
