import type { CollectionBeforeChangeHook } from 'payload'
import { SpacesError } from '@/errors/SpacesError'

type Variant = { sku?: string | null; stock?: number | null }

/** SKUs are unique within a product, and stock is counted in whole pieces. */
export const checkVariants: CollectionBeforeChangeHook = ({ data }) => {
  const variants = (data.variants ?? []) as Variant[]
  const seen = new Set<string>()
  variants.forEach(({ sku, stock }, index) => {
    const path = `variants.${index}`
    if (sku && seen.has(sku)) throw new SpacesError('invalid_input', `The SKU “${sku}” is used twice in this product.`, { fields: [{ path: `${path}.sku`, message: 'Used twice' }] })
    if (sku) seen.add(sku)
    if (typeof stock === 'number' && !Number.isInteger(stock)) throw new SpacesError('invalid_input', 'Stock is counted in whole pieces.', { fields: [{ path: `${path}.stock`, message: 'Whole pieces only' }] })
  })
  return data
}
