import { z } from 'zod'
import type { CartChoice } from '@/blocks/cart/CartData'
import { query } from '@/db/query'
import type { Selling } from '@/queries/shop/Selling'
import { publishedProduct } from '@/queries/shop/sql/productCard'
import { toPrice } from '@/queries/shop/toPrice'

const row = z.object({ slug: z.string(), id: z.string(), title: z.string(), price: z.string(), left: z.number().nullable() })

/** What of a product can be put into a cart: published, with a price, and no service. Runs in the business's scope. */
export const readChoices = async ({ tenantId, productId, selling }: { tenantId: string; productId: string; selling: Selling }): Promise<CartChoice[]> => {
  const rows = await query(
    `select p.slug, v.id, coalesce(v.title, '') as title, v.price, v.stock::int as left from public.products p join public.products_variants v on v._parent_id = p.id
     where ${publishedProduct} and p.id = $2 and p.kind <> 'service' and v.price ~ '^[0-9]{1,12}$' order by v._order`,
    [tenantId, productId],
  )
  return z.array(row).parse(rows).flatMap(({ price, ...choice }) => {
    const said = toPrice(price, selling)
    return said ? [{ ...choice, price: said }] : []
  })
}
