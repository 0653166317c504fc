import type { StockState } from '@/blocks/productCard/ProductCardData'

/** What a visitor is told about stock: "low" from the tenant's own warning level down. */
export const stockState = ({ uncounted, left, lowAt }: { uncounted: boolean; left: number; lowAt: number | null }): StockState => {
  if (uncounted) return 'uncounted'
  if (left <= 0) return 'out'
  return left <= (lowAt ?? 0) ? 'low' : 'available'
}
