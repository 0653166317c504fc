import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import type { Features } from './Features'
import { stem } from './understand/stem'
import { words } from './understand/words'

const idle = new Set(['in', 'inch', 'inches', 'pot', 'the', 'a', 'of', 'for', 'to', 'and', 'with', 'up', 'at', 'per', 'one', 'size'])

const rootsOf = (text: string) => words(text).filter((word) => !idle.has(word)).map(stem)

/**
 * The variants a message asks for ("the 6 inch golden barrel", "on the Enterprise plan"): those with the most of their
 * own words, which their siblings do not all share, in the message. Empty when it names none.
 */
export const subjectVariants = ({ text }: Pick<Features, 'text'>, { title, variants }: ProductSheet): ProductVariant[] => {
  if (variants.length < 2) return []
  const asked = new Set(rootsOf(text))
  const named = new Set(rootsOf(title))
  const all = variants.map((variant) => new Set(rootsOf(variant.title)))
  const shared = (root: string) => all.every((roots) => roots.has(root))
  const scored = variants.map((variant, at) => {
    const own = [...(all[at] ?? [])].filter((root) => !shared(root) && !named.has(root))
    const hits = own.filter((root) => asked.has(root)).length
    const bySku = variant.sku !== '' && text.includes(variant.sku.toLowerCase())
    return { variant, hits: bySku ? 99 : hits, whole: own.length > 0 && hits === own.length }
  })
  const most = Math.max(...scored.map(({ hits }) => hits))
  const winners = scored.filter(({ hits }) => most > 0 && hits === most)
  const whole = winners.filter((winner) => winner.whole)
  return (whole.length > 0 ? whole : winners).map(({ variant }) => variant)
}

/** The one variant a message asks for, if it is one. */
export const subjectVariant = (features: Pick<Features, 'text'>, product: ProductSheet): ProductVariant | undefined => {
  const [only, ...others] = subjectVariants(features, product)
  return others.length === 0 ? only : undefined
}
