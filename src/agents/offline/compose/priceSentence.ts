import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import { listOf } from './listOf'
import { amount, isAvailable, notedAmount, productLink, sortedVariants } from './productWords'

/** How many variants a sentence names one by one. */
const told = 5

const lower = (text: string) => (/^[A-Z][a-z]/.test(text) && !/\b[A-Z]/.test(text.slice(1)) ? text.charAt(0).toLowerCase() + text.slice(1) : text)

const before = ({ price, compareAtPrice }: ProductVariant, product: ProductSheet, locale: string) =>
  price !== null && compareAtPrice !== null && compareAtPrice > price ? `, down from ${amount(compareAtPrice, product, locale)}` : ''

const isPlan = (product: ProductSheet) => product.variants.every(({ title }) => /^[\p{L}-]+( [\p{L}-]+)?$/u.test(title))

const variantPrice = (variant: ProductVariant, product: ProductSheet, locale: string) => {
  const name = isPlan(product) ? variant.title : lower(variant.title)
  return `${amount(variant.price, product, locale)} for ${name}${before(variant, product, locale)}${isAvailable(variant) ? '' : ' (sold out at the moment)'}`
}

/** The price of one variant, in a sentence. */
export const variantPriceSentence = (product: ProductSheet, variant: ProductVariant, locale: string): string =>
  `${productLink(product)}, ${variant.title}, is ${notedAmount(variant.price, product, locale)}${before(variant, product, locale)}${isAvailable(variant) ? '' : ', but it is sold out at the moment'}.`

/** What a product costs now, in a sentence that names its variants when they differ in price. */
export const priceSentence = (product: ProductSheet, locale: string): string => {
  const variants = sortedVariants(product)
  const [cheapest, dearest] = [variants[0], variants.at(-1)]
  if (!cheapest || !dearest) return `${productLink(product)} has no price yet.`
  const sold = variants.some(isAvailable) ? '' : ' It is sold out at the moment.'
  if (cheapest.price === dearest.price) return `${productLink(product)} is ${notedAmount(cheapest.price, product, locale)}${before(cheapest, product, locale)}.${sold}`
  const note = product.priceNote && !/^(from|about|fixed price)$/i.test(product.priceNote.trim()) ? ` (${product.priceNote})` : ''
  if (variants.length > told) return `${productLink(product)} runs from ${amount(cheapest.price, product, locale)} (${lower(cheapest.title)}) to ${amount(dearest.price, product, locale)} (${lower(dearest.title)})${note}.${sold}`
  return `${productLink(product)} is ${listOf(variants.map((variant) => variantPrice(variant, product, locale)))}${note}.${sold}`
}
