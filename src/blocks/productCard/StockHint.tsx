import type { StockState } from './ProductCardData'

/** Whether it can be had now, in words; silent for what is not counted. */
export const StockHint = ({ stock, left }: { stock: StockState; left: number | null }) => {
  if (stock === 'uncounted') return null
  if (stock === 'out') return <span className="stock" data-stock="out">Sold out</span>
  if (stock === 'low') return <span className="stock" data-stock="low">{left === 1 ? 'Last one' : `Only ${left} left`}</span>
  return <span className="stock" data-stock="available">In stock</span>
}
