import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import { sentence } from './capital'
import { listOf } from './listOf'
import { amount, productLink } from './productWords'

/** The variants of one product side by side: price, and the fact that goes by the variant's name where there is one. */
export const variantComparison = (product: ProductSheet, variants: readonly ProductVariant[], locale: string): string => {
  const note = product.priceNote ? ` ${product.priceNote}` : ''
  const prices = listOf(variants.map(({ title, price }) => `${title} is ${amount(price, product, locale)}`))
  const facts = variants.flatMap(({ title }) => product.specifications.filter(({ label }) => label.toLowerCase() === title.toLowerCase()).map(({ label, value }) => sentence(`${label}: ${value}`)))
  return [`${productLink(product)}: ${prices}${note}.`, ...facts].join('\n')
}
