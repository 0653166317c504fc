import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import type { AgentSource } from '../../AgentReply'
import { formatMoney } from './formatMoney'

/** A name and where to read on. */
export const linkTo = (title: string, url: string): string => `[${title.replace(/[[\]]/g, '')}](${url})`

export const productUrl = ({ slug }: ProductSheet): string => `/products/${slug}`
export const productLink = (product: ProductSheet): string => linkTo(product.title, productUrl(product))
export const productSource = (product: ProductSheet): AgentSource => ({ kind: 'product', title: product.title, url: productUrl(product) })

/** "$16.00", "free", "on request". */
export const amount = (price: bigint | null, { currency }: Pick<ProductSheet, 'currency'>, locale: string): string => {
  if (price === null) return 'on request'
  return price === 0n ? 'free' : formatMoney(price, currency, locale)
}

const byPrice = (one: ProductVariant, other: ProductVariant) => {
  if (one.price === null || other.price === null) return Number(one.price === null) - Number(other.price === null)
  return one.price < other.price ? -1 : Number(one.price > other.price)
}

/** Variants from the cheapest up; those without a price last. */
export const sortedVariants = ({ variants }: Pick<ProductSheet, 'variants'>): ProductVariant[] => [...variants].sort(byPrice)

/** Not sold out: in stock, or not counted at all. */
export const isAvailable = ({ stock }: ProductVariant): boolean => stock === null || stock > 0
export const isProductAvailable = ({ variants }: ProductSheet): boolean => variants.some(isAvailable)

/** The lowest price of a product, of what can be bought now where there is any. */
export const lowestPrice = (product: ProductSheet): bigint | null => {
  const sorted = sortedVariants(product)
  return (sorted.find(isAvailable) ?? sorted[0])?.price ?? null
}

const measured = /^(per|a|an|each|\/)\b|^\//i

/** A price as the product means it: "from $340.00", "$190.00 per hour", "$4,800.00 (fixed price)". */
export const notedAmount = (price: bigint | null, product: ProductSheet, locale: string): string => {
  const plain = amount(price, product, locale)
  const note = product.priceNote.trim()
  if (!note || price === null || price === 0n) return plain
  const from = /^from\b[,:]?\s*(.*)$/i.exec(note)
  if (from) return `from ${plain}${from[1] ? `, ${from[1]}` : ''}`
  return measured.test(note) ? `${plain} ${note}` : `${plain} (${note})`
}

/** The range in a few words, for lists: "$9.00 to $22.00". */
export const priceSpan = (product: ProductSheet, locale: string): string => {
  const prices = sortedVariants(product).flatMap(({ price }) => (price === null ? [] : [price]))
  const [lowest, highest] = [prices[0], prices.at(-1)]
  if (lowest === undefined || highest === undefined) return 'price on request'
  if (lowest === highest) return notedAmount(lowest, product, locale).replace(/ \(([^()]*)\)$/, ', $1')
  const note = product.priceNote.trim()
  const ending = measured.test(note) ? ` ${note}` : ''
  return `${amount(lowest, product, locale)} to ${amount(highest, product, locale)}${ending}`
}
