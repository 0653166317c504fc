import { commonWords } from './commonWords'
import { conceptWords } from './concepts'
import { editDistance } from './editDistance'
import { stem } from './stem'
import { stopWords } from './stopWords'

/** The words a tenant's own content uses and how often, and its names written together ("tuneup" for "tune up"). */
export type Vocabulary = { uses: ReadonlyMap<string, number>; compounds: ReadonlyMap<string, string> }

const general = new Set([...conceptWords, ...stopWords, ...commonWords, 'cheapest', 'expensive', 'compare', 'difference', 'apply', 'wholesale', 'human', 'person', 'complaint', 'recommend'])

const isKnown = (word: string, vocabulary: Vocabulary) => general.has(word) || vocabulary.uses.has(word) || general.has(stem(word)) || vocabulary.uses.has(stem(word))

const slips = (word: string) => (word.length >= 8 ? 2 : word.length >= 4 ? 1 : 0)

type Candidate = { word: string; distance: number; uses: number }

const better = (one: Candidate | undefined, other: Candidate): Candidate => {
  if (!one || other.distance < one.distance) return other
  return other.distance === one.distance && other.uses > one.uses ? other : one
}

const nearest = (word: string, vocabulary: Vocabulary): string | undefined => {
  const limit = slips(word)
  let best: Candidate | undefined
  const consider = (candidate: string, uses: number) => {
    if (candidate.length < 4) return
    const distance = editDistance(word, candidate, limit)
    // A slip on the first letter is rare; such a candidate must be the only kind there is.
    if (distance <= limit) best = better(best, { word: candidate, distance: distance + (candidate[0] === word[0] ? 0 : 0.5), uses })
  }
  for (const [candidate, uses] of vocabulary.uses) consider(candidate, uses + 1)
  for (const candidate of general) consider(candidate, 0.5)
  return best?.word
}

export type Spelled = { word: string; corrected: boolean }

/** At most this many unknown words of a message are looked up; the rest stay as they are. */
const lookUps = 24

/** Puts misspelt words right from the tenant's vocabulary and everyday English; a word that nothing is near stays. */
export const correctSpelling = (words: readonly string[], vocabulary: Vocabulary): Spelled[] => {
  let left = lookUps
  return words.map((word) => {
    if (word.length < 4 || word.length > 30 || /\d/.test(word) || isKnown(word, vocabulary) || left <= 0) return { word, corrected: false }
    left -= 1
    const right = nearest(word, vocabulary)
    return right && right !== word ? { word: right, corrected: true } : { word, corrected: false }
  })
}
