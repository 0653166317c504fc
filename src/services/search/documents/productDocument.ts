import type { ProductSheet } from '@/queries/agent/productSheet'
import { blockPassages } from '../blockPassages'
import { passagesOf } from '../passagesOf'
import type { SearchDocument } from '../SearchDocument'
import { textOfPassages } from '../textOfPassages'

const prices = (product: ProductSheet) => product.variants.flatMap(({ price }) => (price === null ? [] : [price]))

const priceRange = (product: ProductSheet) => {
  const known = prices(product)
  if (known.length === 0) return undefined
  const lowest = known.reduce((low, price) => (price < low ? price : low))
  const highest = known.reduce((high, price) => (price > high ? price : high))
  return { currency: product.currency, from: lowest.toString(), to: highest.toString() }
}

const keywords = ({ category, tags, kind, variants, specifications, priceNote }: ProductSheet) =>
  [category, ...tags.map((tag) => `${tag} ${tag.replaceAll('-', ' ')}`), kind === 'service' ? 'service' : '', priceNote, ...variants.flatMap(({ title, sku }) => [title, sku]), ...specifications.flatMap(({ label, value }) => [label, value])]
    .filter(Boolean)
    .join(' ')

/** A product as visitors find it. Prices and stock are kept for lists and filters of the site; agents read them live. */
export const productDocument = (product: ProductSheet): SearchDocument => {
  const passages = [...passagesOf(product.content), ...passagesOf(product.care, 'Care and use'), ...blockPassages(product.blocks)]
  return {
    kind: 'product',
    docId: product.id,
    title: product.title,
    url: `/products/${product.slug}`,
    body: [product.summary, textOfPassages(passages)].filter(Boolean).join('\n'),
    facts: {
      slug: product.slug,
      summary: product.summary,
      kind: product.kind,
      category: product.category,
      tags: product.tags,
      featured: product.featured,
      priceNote: product.priceNote,
      durationMinutes: product.durationMinutes,
      price: priceRange(product),
      variants: product.variants.map(({ title, sku, price, stock }) => ({ title, sku, price: price?.toString() ?? null, stock })),
      specifications: product.specifications,
      keywords: keywords(product),
    },
  }
}
