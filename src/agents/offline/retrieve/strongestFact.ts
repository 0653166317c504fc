import { factsAsked } from '../compose/productDetails'
import type { Features } from '../Features'
import type { Knowledge } from '../Knowledge'
import { subjectIds } from '../subjectProducts'

/** How surely a fact of the product in question is what is asked for, as the index knows its facts: 0 to 1. */
export const strongestFact = (features: Features, { products }: Knowledge): number => {
  const ids = new Set(subjectIds(features))
  const own = new Set(features.mentions.flatMap(({ stems }) => [...stems]))
  const tokens = features.tokens.filter(({ stem }) => !own.has(stem))
  const scores = products.filter(({ id }) => ids.has(id)).map(({ title, facts }) => factsAsked(tokens, { title, specifications: facts.specifications ?? [] })[0]?.score ?? 0)
  return Math.max(0, ...scores)
}
