import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import type { Picture } from '@/blocks/shared/Picture'
import type { ProductCardRow } from './ProductCardRow'
import type { Selling } from './Selling'
import { stockState } from './stockState'
import { toPrice } from './toPrice'

const pictureOf = ({ file, alt, width, height, small, small_width, medium, medium_width }: ProductCardRow): Picture | null => {
  if (!file || !width || !height) return null
  const sizes = []
  if (small && small_width) sizes.push({ src: `/media/${small}`, width: small_width })
  if (medium && medium_width) sizes.push({ src: `/media/${medium}`, width: medium_width })
  return { src: `/media/${file}`, alt: alt ?? '', width, height, sizes }
}

export const toProductCard = (row: ProductCardRow, selling: Selling): ProductCardData => ({
  id: row.id,
  slug: row.slug,
  title: row.title,
  summary: row.summary,
  kind: row.kind,
  category: row.category,
  featured: row.featured,
  priceNote: row.price_note,
  durationMinutes: row.duration_minutes,
  picture: pictureOf(row),
  from: toPrice(row.price_from, selling),
  to: row.price_to === row.price_from ? null : toPrice(row.price_to, selling),
  compareAt: toPrice(row.compare_at, selling),
  stock: stockState({ uncounted: row.uncounted, left: row.left_over, lowAt: row.low_stock_at }),
  left: row.uncounted ? null : row.left_over,
  variantCount: row.variants,
})
