import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import { preparedQuery } from '@/db/preparedQuery'
import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { ProductCardRow } from './ProductCardRow'
import type { ProductFilter } from './ProductFilter'
import type { Selling } from './Selling'
import { productCardColumns, productCardJoins } from './sql/productCard'
import { productFilterSql } from './sql/productFilterSql'
import { toProductCard } from './toProductCard'

export type ProductPage = { items: ProductCardData[]; total: number; page: number; pages: number }

type Row = ProductCardRow & { total: number }

type Input = { tenantId: string; selling: Selling; filter?: ProductFilter; page?: number; perPage?: number }

/** The plain list and the list of a category are asked all day long; the other combinations are too many to keep. */
const hotName = ({ category, sort = 'featured', ...rest }: ProductFilter): string | undefined =>
  Object.values(rest).some(Boolean) ? undefined : `products ${sort}${category ? ' of category' : ''}`

/**
 * One page of the shop in one statement: the page's ids are chosen first, and only they are completed with
 * prices, stock and a picture. `page` counts from 1; beyond the end there are no items.
 */
export const listProducts = async ({ tenantId, selling, filter = {}, page = 1, perPage = 24 }: Input): Promise<ProductPage> => {
  usesTags('products', 'media')
  const sql = productFilterSql(tenantId, filter)
  const values = [...sql.values, perPage, (page - 1) * perPage]
  const text = `with ${sql.with}chosen as (
      select p.id, count(*) over ()::int as total, row_number() over (order by ${sql.order}) as place
      from ${sql.from} where ${sql.where} order by place limit $${values.length - 1} offset $${values.length})
    select c.total, ${productCardColumns} from chosen c join public.products p on p.id = c.id ${productCardJoins} order by c.place`
  const name = hotName(filter)
  const rows = await (name ? preparedQuery<Row>(name, text, values) : query<Row>(text, values))
  const total = rows[0]?.total ?? 0
  return { items: rows.map((row) => toProductCard(row, selling)), total, page, pages: Math.max(1, Math.ceil(total / perPage)) }
}
