import type { BlockData } from '@/blocks/shared/BlockData'
import type { ProductData, VariantData } from './ProductData'
import type { ProductRow } from './ProductRow'
import type { Selling } from './Selling'
import { stockState } from './stockState'
import { toPrice } from './toPrice'

const toVariant = ({ stock, price, compareAt, ...variant }: ProductRow['variants'][number], lowAt: number | null, selling: Selling): VariantData => ({
  ...variant,
  price: toPrice(price, selling),
  compareAt: price !== null && compareAt !== null && BigInt(compareAt) > BigInt(price) ? toPrice(compareAt, selling) : null,
  stock: stockState({ uncounted: stock === null, left: stock ?? 0, lowAt }),
  left: stock,
})

const byAmount = (a: VariantData, b: VariantData) => (BigInt(a.price?.amount ?? 0) < BigInt(b.price?.amount ?? 0) ? -1 : 1)

/** What a product costs and whether there is any, over its variants. */
const summary = (variants: VariantData[], lowAt: number | null) => {
  const priced = variants.filter(({ price }) => price).sort(byAmount)
  const from = priced[0]?.price ?? null
  const to = priced.at(-1)?.price ?? null
  const uncounted = variants.some(({ left }) => left === null) || variants.length === 0
  const left = variants.reduce((sum, variant) => sum + (variant.left ?? 0), 0)
  return { from, to: to?.amount === from?.amount ? null : to, compareAt: priced[0]?.compareAt ?? null, left: uncounted ? null : left, stock: stockState({ uncounted, left, lowAt }) }
}

export const toProduct = ({ lowStockAt, variants: rows, pictures, ...row }: ProductRow, blocks: BlockData[], selling: Selling): ProductData => {
  const variants = rows.map((variant) => toVariant(variant, lowStockAt, selling))
  const shown = pictures.filter(Boolean)
  return { ...row, blocks, variants, pictures: shown, picture: shown[0] ?? null, variantCount: variants.length, ...summary(variants, lowStockAt) }
}
