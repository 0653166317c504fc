import { z } from 'zod'
import type { CartChoice, CartData } from '@/blocks/cart/CartData'
import { query, queryOne } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import { readCart } from '@/queries/cart/readCart'
import { readChoices } from '@/queries/cart/readChoices'
import type { Selling } from '@/queries/shop/Selling'
import { parseInput } from '../messages/parseInput'

const most = { lines: 50, quantity: 99 }

/** `add`: so many more; `set`: so many altogether, 0 takes it out. */
const change = z.strictObject({
  product: z.uuid(),
  variant: z.string().min(1).max(64).regex(/^[\w-]+$/).optional(),
  add: z.coerce.number().int().min(1).max(most.quantity).optional(),
  set: z.coerce.number().int().min(0).max(most.quantity).optional(),
})

type Call = { tenantId: string; visitorId: string; selling: Selling; input: unknown }

/** The cart as it is now; or, where a product comes in several kinds and none was named, what there is to choose from. */
export type CartAnswer = { cart: CartData } | { choices: CartChoice[] }

const enough = ({ left }: CartChoice, quantity: number) => {
  if (left === null || quantity <= left) return
  throw new SpacesError('unprocessable', left <= 0 ? 'This is sold out at the moment.' : left === 1 ? 'There is only one left.' : `There are only ${left} left.`)
}

/**
 * Puts something into a visitor's cart, changes how many, or takes it out. Two windows that add at once add up. Runs in the
 * business's scope. @throws SpacesError invalid_input, not_found (no such product or kind here), unprocessable (sold out, too few, cart full)
 */
export const changeCart = async ({ tenantId, visitorId, selling, input }: Call): Promise<CartAnswer> => {
  const { product, variant, add, set } = parseInput(change, input)
  const owner = [tenantId, visitorId]
  if (set === 0) {
    await query('delete from core.cart_lines where tenant_id = $1 and visitor_id = $2 and product_id = $3 and ($4::text is null or variant_id = $4)', [...owner, product, variant ?? null])
    return { cart: await readCart({ tenantId, visitorId, selling }) }
  }
  const choices = await readChoices({ tenantId, productId: product, selling })
  if (choices.length === 0) throw new SpacesError('not_found')
  if (choices.length > 1 && !variant) return { choices }
  const chosen = choices.find(({ id }) => id === (variant ?? choices[0]?.id))
  if (!chosen) throw new SpacesError('not_found')
  const before = await queryOne<{ quantity: number; lines: number }>(
    `select coalesce(sum(quantity) filter (where product_id = $3 and variant_id = $4), 0)::int as quantity, count(*)::int as lines from core.cart_lines where tenant_id = $1 and visitor_id = $2`,
    [...owner, product, chosen.id],
  )
  const wanted = set ?? (before?.quantity ?? 0) + (add ?? 1)
  if (wanted > most.quantity) throw new SpacesError('unprocessable', `You can order up to ${most.quantity} of one thing here. Write to us for more.`)
  enough(chosen, wanted)
  if (before?.quantity === 0 && before.lines >= most.lines) throw new SpacesError('unprocessable', 'Your cart is full.')
  await query(
    `insert into core.cart_lines as line (tenant_id, visitor_id, product_id, variant_id, quantity) values ($1, $2, $3, $4, $5)
     on conflict (tenant_id, visitor_id, product_id, variant_id) do update set quantity = least(${most.quantity}, case when $6 then excluded.quantity else line.quantity + excluded.quantity end)`,
    [...owner, product, chosen.id, set ?? add ?? 1, set !== undefined],
  )
  return { cart: await readCart({ tenantId, visitorId, selling }) }
}
