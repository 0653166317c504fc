import type { Block } from 'payload'
import { tenantRelation } from '@/fields/tenantRelation'

/** One product with picture, price, stock and its action; the same card in a page, a post or a chat message. */
export const productCardBlock: Block = {
  slug: 'productCard',
  interfaceName: 'ProductCardBlock',
  fields: [tenantRelation({ name: 'product', to: 'products', required: true })],
}
