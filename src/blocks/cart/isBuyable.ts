import type { ProductCardData } from '@/blocks/productCard/ProductCardData'

/** A thing with a price of which there are some. A service is asked for or booked, not put into a cart. */
export const isBuyable = ({ kind, from, stock }: Pick<ProductCardData, 'kind' | 'from' | 'stock'>): boolean => kind !== 'service' && from !== null && stock !== 'out'
