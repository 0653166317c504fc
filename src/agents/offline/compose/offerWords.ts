import type { ProductSheet } from '@/queries/agent/productSheet'
import { variantsWithin } from '../retrieve/findProducts'
import type { MoneyRange } from '../understand/moneyRange'
import { formatMoney } from './formatMoney'
import { amount, isProductAvailable, priceSpan, productLink, sortedVariants } from './productWords'

/** One product in a list: its link, its price within the budget, and whether it is sold out. */
export const offerWords = (product: ProductSheet, money: MoneyRange | undefined, locale: string): string => {
  const gone = isProductAvailable(product) ? '' : ', sold out right now'
  if (!money) return `${productLink(product)} (${priceSpan(product, locale)}${gone})`
  const fitting = sortedVariants({ variants: variantsWithin(product, money) })
  const best = money.min !== undefined && money.max === undefined ? fitting.at(-1) : fitting[0]
  if (!best) return `${productLink(product)} (${priceSpan(product, locale)}${gone})`
  const which = product.variants.length > 1 ? `, ${best.title}` : ''
  return `${productLink(product)} (${amount(best.price, product, locale)}${which}${gone})`
}

/** A budget in words: "under $20.00", "between $10.00 and $30.00". */
export const budgetWords = ({ min, max, near }: MoneyRange, currency: string, locale: string): string => {
  const say = (value: bigint) => formatMoney(value, currency, locale)
  if (near !== undefined) return `around ${say(near)}`
  if (min !== undefined && max !== undefined) return `between ${say(min)} and ${say(max)}`
  // "Under 20" is kept as 19.99 inside; it is said the way it was asked.
  if (max !== undefined) return max % 10n === 9n ? `under ${say(max + 1n)}` : `up to ${say(max)}`
  return min === undefined ? '' : min % 10n === 1n ? `over ${say(min - 1n)}` : `from ${say(min)}`
}
