/** A row of `productCardColumns`. */
export type ProductCardRow = {
  id: string
  slug: string
  title: string
  summary: string | null
  kind: 'physical' | 'service' | 'digital'
  category: string | null
  featured: boolean
  price_note: string | null
  duration_minutes: number | null
  low_stock_at: number | null
  price_from: string | null
  price_to: string | null
  compare_at: string | null
  variants: number
  uncounted: boolean
  left_over: number
  file: string | null
  alt: string | null
  width: number | null
  height: number | null
  small: string | null
  small_width: number | null
  medium: string | null
  medium_width: number | null
}
