import type { Picture } from '@/blocks/shared/Picture'

/** An amount in minor units, and as the tenant's customers read it. */
export type Price = { amount: string; text: string }

export type StockState = 'available' | 'low' | 'out' | 'uncounted'

/** A product as lists, cards and conversations show it. */
export type ProductCardData = {
  id: string
  slug: string
  title: string
  summary: string | null
  kind: 'physical' | 'service' | 'digital'
  category: string | null
  featured: boolean
  priceNote: string | null
  durationMinutes: number | null
  picture: Picture | null
  /** The lowest price; `to` when variants differ. */
  from: Price | null
  to: Price | null
  compareAt: Price | null
  stock: StockState
  /** Pieces left over all counted variants. */
  left: number | null
  variantCount: number
}
