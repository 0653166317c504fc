import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import { commonWords } from '../understand/commonWords'
import { stopWords } from '../understand/stopWords'
import { listOf } from './listOf'
import { amount, isAvailable, notedAmount, productLink, sortedVariants } from './productWords'

/** How many variants a sentence names one by one. */
const told = 5

/** Everyday words lose the capital they have in a list; names ("Spanish, ten copies") keep it. */
const lower = (text: string) => {
  const first = (/^\p{L}+/u.exec(text)?.[0] ?? '').toLowerCase()
  return commonWords.has(first) || stopWords.has(first) ? text.charAt(0).toLowerCase() + text.slice(1) : text
}

const before = ({ price, compareAtPrice }: ProductVariant, product: ProductSheet, locale: string) =>
  price !== null && compareAtPrice !== null && compareAtPrice > price ? `, down from ${amount(compareAtPrice, product, locale)}` : ''

/** A single word is a name ("Business", "English"); a phrase is only capitalised for the list it stands in. */
const variantName = ({ title }: ProductVariant) => (title.includes(' ') ? lower(title) : title)

const variantPrice = (variant: ProductVariant, product: ProductSheet, locale: string) => {
  const name = variantName(variant)
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
  const from = /^from\b[,:]?\s*(.*)$/i.exec(product.priceNote.trim())
  const note = from ? (from[1] ? ` (${from[1]})` : '') : product.priceNote ? ` (${product.priceNote})` : ''
  if (variants.length > told) return `${productLink(product)} runs from ${amount(cheapest.price, product, locale)} (${variantName(cheapest)}) to ${amount(dearest.price, product, locale)} (${variantName(dearest)})${note}.${sold}`
  return `${productLink(product)} ${from ? 'starts at' : 'is'} ${listOf(variants.map((variant) => variantPrice(variant, product, locale)))}${note}.${sold}`
}
