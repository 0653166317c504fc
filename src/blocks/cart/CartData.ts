import type { Price } from '@/blocks/productCard/ProductCardData'
import type { Picture } from '@/blocks/shared/Picture'

/** One thing in a cart, as the shop has it now. */
export type CartLine = {
  productId: string
  variantId: string
  slug: string
  title: string
  /** Empty where a product comes in one kind only. */
  variant: string
  picture: Picture | null
  quantity: number
  price: Price
  /** `price` times `quantity`. */
  sum: Price
  /** Pieces there are; null is not counted. Below `quantity` the line cannot be ordered as it is. */
  left: number | null
}

/** A visitor's cart. `total` counts every line at today's prices, before delivery and tax. */
export type CartData = { lines: CartLine[]; count: number; total: Price | null }

/** A kind to choose from, where a product has several; `slug` is the product's. */
export type CartChoice = { slug: string; id: string; title: string; price: Price; left: number | null }
