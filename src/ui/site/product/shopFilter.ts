import { parseMajor } from '@/tenancy/money/parseMajor'
import type { ShopQuery } from './ShopQuery'

const sorts = ['featured', 'price-asc', 'price-desc', 'newest', 'title'] as const

/** What the address of the shop asks for, as the query takes it: amounts in minor units; nonsense is left out. */
export const shopFilter = (asked: ShopQuery, currency: string) => ({
  category: asked.category || undefined,
  tag: asked.tag || undefined,
  minPrice: parseMajor(asked.min, currency),
  maxPrice: parseMajor(asked.max, currency),
  inStock: asked.stock,
  search: asked.q || undefined,
  sort: sorts.find((sort) => sort === asked.sort),
})
