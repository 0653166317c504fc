import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import { listOf } from './listOf'
import { isAvailable, priceSpan, productLink } from './productWords'

const few = 5

const counted = ({ stock, title }: ProductVariant, exact: boolean) => {
  if (stock === null) return `${title} (always available)`
  return exact ? `${stock} of the ${title}` : stock <= few ? `${title} (only ${stock} left)` : title
}

const total = (variants: ProductVariant[]) => variants.reduce((sum, { stock }) => sum + (stock ?? 0), 0)

const uncounted = (product: ProductSheet, locale: string) => `Yes, we do: ${productLink(product)}, ${priceSpan(product, locale)}. ${product.summary}`

/**
 * What there is of a product now. `exact` tells numbers ("how many are left"), else it says what can be had and where little is left.
 */
export const stockSentence = (product: ProductSheet, exact: boolean, locale: string): string => {
  const { variants } = product
  const link = productLink(product)
  if (variants.every(({ stock }) => stock === null)) return uncounted(product, locale)
  const there = variants.filter(isAvailable)
  const gone = variants.filter((variant) => !isAvailable(variant)).map(({ title }) => title)
  if (there.length === 0) return `I am sorry, ${link} is sold out at the moment.`
  const missing = gone.length > 0 ? ` Sold out right now: ${listOf(gone)}.` : ''
  if (exact && variants.length === 1) return `We have ${total(there)} of ${link} in stock right now.`
  if (exact) return `We have ${total(there)} of ${link} in stock right now: ${listOf(there.map((variant) => counted(variant, true)))}.${missing}`
  if (variants.length === 1) return `Yes, ${link} is in stock${total(there) <= few ? `, but only ${total(there)} left` : ''}.`
  return `Yes, we have ${link} in stock: ${listOf(there.map((variant) => counted(variant, false)))}.${missing}`
}

/** The same for one variant. */
export const variantStockSentence = (product: ProductSheet, variant: ProductVariant): string => {
  const name = `${productLink(product)}, ${variant.title},`
  if (variant.stock === null) return `Yes, ${name} is available.`
  return variant.stock > 0 ? `Yes, ${name} is in stock: ${variant.stock} right now.` : `I am sorry, ${name} is sold out at the moment.`
}
