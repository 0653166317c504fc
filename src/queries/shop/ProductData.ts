import type { Price, ProductCardData, StockState } from '@/blocks/productCard/ProductCardData'
import type { BlockData } from '@/blocks/shared/BlockData'
import type { Picture } from '@/blocks/shared/Picture'
import type { RichText } from '@/blocks/shared/RichText'

export type VariantData = {
  id: string
  sku: string
  title: string
  price: Price | null
  compareAt: Price | null
  stock: StockState
  left: number | null
  options: { name: string; value: string }[]
}

/** A product as its own page shows it. */
export type ProductData = ProductCardData & {
  pictures: Picture[]
  variants: VariantData[]
  content: RichText
  care: RichText
  specifications: { label: string; value: string }[]
  tags: string[]
  blocks: BlockData[]
  metaTitle: string | null
  metaDescription: string | null
  noIndex: boolean
  updatedAt: string
}
