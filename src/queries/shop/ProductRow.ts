import type { ProductCardData } from '@/blocks/productCard/ProductCardData'
import type { ProductData } from './ProductData'

type Plain = Pick<ProductCardData, 'id' | 'slug' | 'title' | 'summary' | 'kind' | 'category' | 'featured' | 'priceNote' | 'durationMinutes'> &
  Pick<ProductData, 'content' | 'care' | 'tags' | 'pictures' | 'specifications' | 'metaTitle' | 'metaDescription' | 'noIndex' | 'updatedAt'>

/** The JSON of `productSql`. */
export type ProductRow = Plain & {
  lowStockAt: number | null
  blocks: unknown[]
  variants: { id: string; sku: string; title: string; price: string | null; compareAt: string | null; stock: number | null; options: { name: string; value: string }[] }[]
}
