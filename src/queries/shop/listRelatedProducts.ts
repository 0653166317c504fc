import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import { query } from '@/db/query'
import { usesTags } from '@/tenancy/siteRequest'
import type { ProductCardRow } from './ProductCardRow'
import type { Selling } from './Selling'
import { productCardColumns, productCardJoins, publishedProduct } from './sql/productCard'
import { toProductCard } from './toProductCard'

const text = `
  with own as (select t.text from public.products_texts t where t.parent_id = $2 and t.path = 'tags'),
  chosen as (
    select p.id, (p.category is not distinct from $3)::int * 2
        + (select count(*) from public.products_texts t join own on own.text = t.text where t.parent_id = p.id and t.path = 'tags') as nearness
    from public.products p where ${publishedProduct} and p.id <> $2
    order by nearness desc, p.featured desc nulls last, p.title limit $4)
  select ${productCardColumns} from chosen c join public.products p on p.id = c.id ${productCardJoins} where c.nearness > 0 order by c.nearness desc, p.title`

/** Products of the same category or with the same tags, nearest first. */
export const listRelatedProducts = async (input: { tenantId: string; selling: Selling; productId: string; category: string | null; limit?: number }): Promise<ProductCardData[]> => {
  usesTags('products', 'media')
  const { tenantId, selling, productId, category, limit = 4 } = input
  return (await query<ProductCardRow>(text, [tenantId, productId, category, limit])).map((row) => toProductCard(row, selling))
}
