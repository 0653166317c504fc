import type { ProductSheet, ProductVariant } from '@/queries/agent/productSheet'
import type { Features } from './Features'
import { stem } from './understand/stem'
import { words } from './understand/words'

const idle = new Set(['in', 'inch', 'inches', 'pot', 'the', 'a', 'of', 'for', 'to', 'and', 'with', 'up', 'at', 'per', 'one', 'size'])

const rootsOf = (text: string) => words(text).filter((word) => !idle.has(word)).map(stem)

/**
 * The variant a message asks for ("the 6 inch golden barrel", "on the Enterprise plan"): the one whose own words,
 * those its siblings do not all share, are in the message. Undefined when none or several fit equally.
 */
export const subjectVariant = ({ text }: Pick<Features, 'text'>, { title, variants }: ProductSheet): ProductVariant | undefined => {
  if (variants.length < 2) return undefined
  const asked = new Set(rootsOf(text))
  const named = new Set(rootsOf(title))
  const all = variants.map((variant) => new Set(rootsOf(variant.title)))
  const shared = (root: string) => all.every((roots) => roots.has(root))
  const scored = variants.map((variant, at) => {
    const own = [...(all[at] ?? [])].filter((root) => !shared(root) && !named.has(root))
    const hits = own.filter((root) => asked.has(root)).length
    return { variant, score: text.includes(variant.sku.toLowerCase()) && variant.sku ? 9 : own.length === 0 ? 0 : hits + hits / own.length }
  })
  const best = Math.max(...scored.map(({ score }) => score))
  const winners = scored.filter(({ score }) => score === best)
  return best > 0 && winners.length === 1 ? winners[0]?.variant : undefined
}
