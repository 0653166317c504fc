import type { Price } from '@/blocks/productCard/ProductCardData'
import { formatMoney } from '@/tenancy/money/formatMoney'
import type { Selling } from './Selling'

/** Minor units as kept, with the text for a price tag. */
export const toPrice = (amount: string | null, { currency, locale }: Selling): Price | null =>
  amount === null || !/^\d+$/.test(amount) ? null : { amount, text: formatMoney(amount, { currency, locale, short: true }) }
