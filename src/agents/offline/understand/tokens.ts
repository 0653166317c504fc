import { conceptOf } from './concepts'
import type { Spelled } from './correctSpelling'
import { stem } from './stem'
import { stopWords } from './stopWords'
import { words } from './words'

/** A word with a subject. `trust` is below 1 when the spelling was corrected. */
export type Token = { word: string; stem: string; concept: string | undefined; trust: number }

const tokenOf = ({ word, corrected }: Spelled): Token => {
  const root = stem(word)
  return { word, stem: root, concept: conceptOf(root), trust: corrected ? 0.92 : 1 }
}

/** The words of a message that carry a subject, each once, in order. */
export const tokens = (spelled: readonly Spelled[]): Token[] => {
  const seen = new Set<string>()
  return spelled.filter(({ word }) => !stopWords.has(word)).map(tokenOf).filter((token) => !seen.has(token.stem) && seen.add(token.stem))
}

/** The same for a text of the tenant's own, which is trusted as it stands. */
export const tokensOf = (text: string): Token[] => tokens(words(text).map((word) => ({ word, corrected: false })))
