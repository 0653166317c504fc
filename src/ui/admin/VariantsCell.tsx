'use client'

import type { DefaultCellComponentProps } from 'payload'
import { formatMoney } from '@/tenancy/money/formatMoney'
import { useOnlyTenant, useTenantFacts } from './tenants/TenantFacts'
import { rowTenantId } from './tenants/rowTenantId'

type Variant = { price?: string | null; stock?: number | null }

const isAmount = (price: unknown): price is string => typeof price === 'string' && /^\d{1,12}$/.test(price)

const stockWords = (variants: Variant[], lowAt: number): { words: string; low: boolean } | undefined => {
  const counted = variants.flatMap(({ stock }) => (typeof stock === 'number' ? [stock] : []))
  if (counted.length === 0) return undefined
  const left = counted.reduce((sum, stock) => sum + stock, 0)
  const out = counted.filter((stock) => stock <= 0).length
  if (out > 0) return { words: out === counted.length ? 'Sold out' : `${left} left, ${out} sold out`, low: true }
  return { words: `${left} left`, low: counted.some((stock) => stock <= lowAt) }
}

/** A product's prices and stock in one line: "from $18.00 · 12 left". */
export const VariantsCell = ({ cellData, rowData }: DefaultCellComponentProps) => {
  const only = useOnlyTenant()
  const tenant = useTenantFacts(rowTenantId(rowData)) ?? only
  const variants: Variant[] = Array.isArray(cellData) ? cellData : []
  const prices = variants.flatMap(({ price }) => (isAmount(price) ? [BigInt(price)] : [])).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
  const [lowest] = prices
  if (lowest === undefined || !tenant) return <span className="spaces-quiet">No price yet</span>
  const stock = stockWords(variants, typeof rowData.lowStockAt === 'number' ? rowData.lowStockAt : 0)
  const several = prices.at(-1) !== lowest
  return (
    <span className="spaces-figure">
      {several && 'from '}
      {formatMoney(lowest, tenant)}
      {stock && <span className={stock.low ? 'spaces-warn' : 'spaces-quiet'}> · {stock.words}</span>}
    </span>
  )
}
