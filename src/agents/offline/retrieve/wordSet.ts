import { LRUCache } from 'lru-cache'
import { type Token, tokensOf } from '../understand/tokens'

/** The subjects of a text, by root and by concept. */
export type WordSet = { tokens: Token[]; stems: ReadonlySet<string>; concepts: ReadonlySet<string> }

/** The same titles and paragraphs are asked about again and again; at most this many are kept. */
const remembered = new LRUCache<string, WordSet>({ max: 10_000 })

export const wordSet = (text: string): WordSet => {
  const known = remembered.get(text)
  if (known) return known
  const made = makeWordSet(text)
  remembered.set(text, made)
  return made
}

const makeWordSet = (text: string): WordSet => {
  const tokens = tokensOf(text)
  return { tokens, stems: new Set(tokens.map(({ stem }) => stem)), concepts: new Set(tokens.flatMap(({ concept }) => (concept ? [concept] : []))) }
}

/** How well a word is found in a text: 1 by its root, less by a word of the same concept. */
export const found = (token: Token, { stems, concepts }: WordSet): number => {
  if (stems.has(token.stem)) return 1
  return token.concept && concepts.has(token.concept) ? 0.75 : 0
}
