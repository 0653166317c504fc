export const productSorts = ['featured', 'price-asc', 'price-desc', 'newest', 'title'] as const
export type ProductSort = (typeof productSorts)[number]

/** What a visitor narrows the shop by. Prices in minor units. */
export type ProductFilter = {
  category?: string | undefined
  tag?: string | undefined
  minPrice?: string | undefined
  maxPrice?: string | undefined
  inStock?: boolean | undefined
  search?: string | undefined
  sort?: ProductSort | undefined
}
