import { z } from 'zod'
import type { CartData } from '@/blocks/cart/CartData'
import type { Price } from '@/blocks/productCard/ProductCardData'
import { query } from '@/db/query'
import type { Selling } from '@/queries/shop/Selling'
import { publishedProduct } from '@/queries/shop/sql/productCard'
import { toPrice } from '@/queries/shop/toPrice'

const row = z.object({
  productId: z.string(), variantId: z.string(), slug: z.string(), title: z.string(), variant: z.string(), quantity: z.number(), price: z.string(), left: z.number().nullable(),
  file: z.string().nullable(), alt: z.string().nullable(), width: z.number().nullable(), height: z.number().nullable(),
})

/** What was taken out of the shop meanwhile, or has no price any more, is not in the cart any more. */
const statement = `
  select p.id as "productId", v.id as "variantId", p.slug, p.title, case when (select count(*) from public.products_variants o where o._parent_id = p.id) > 1 then coalesce(v.title, '') else '' end as variant,
    c.quantity, v.price, v.stock::int as left, pic.file, pic.alt, pic.width, pic.height
  from core.cart_lines c
  join public.products p on p.id = c.product_id and ${publishedProduct} and p.kind <> 'service'
  join public.products_variants v on v._parent_id = p.id and v.id = c.variant_id and v.price ~ '^[0-9]{1,12}$'
  left join lateral (
    select coalesce(m.sizes_small_filename, m.filename) as file, m.alt, coalesce(m.sizes_small_width, m.width)::int as width, coalesce(m.sizes_small_height, m.height)::int as height
    from public.products_images i join public.media m on m.id = i.image_id and m.tenant_id = p.tenant_id where i._parent_id = p.id order by i._order limit 1) pic on true
  where c.tenant_id = $1 and c.visitor_id = $2 order by c.added_at, c.product_id, c.variant_id`

const priceOf = (amount: bigint, selling: Selling): Price => toPrice(String(amount), selling) ?? { amount: '0', text: '' }

/** A visitor's cart at the prices and with the stock of this moment. Runs in the business's scope. */
export const readCart = async ({ tenantId, visitorId, selling }: { tenantId: string; visitorId: string; selling: Selling }): Promise<CartData> => {
  const rows = z.array(row).parse(await query(statement, [tenantId, visitorId]))
  const lines = rows.map(({ file, alt, width, height, price, ...line }) => ({
    ...line,
    picture: file && width && height ? { src: `/media/${file}`, alt: alt ?? '', width, height, sizes: [] } : null,
    price: priceOf(BigInt(price), selling),
    sum: priceOf(BigInt(price) * BigInt(line.quantity), selling),
  }))
  const total = lines.reduce((sum, line) => sum + BigInt(line.sum.amount), 0n)
  return { lines, count: lines.reduce((sum, { quantity }) => sum + quantity, 0), total: lines.length > 0 ? priceOf(total, selling) : null }
}
