import { fold } from './cleanText'
import { correctSpelling, type Spelled, type Vocabulary } from './correctSpelling'
import { words } from './words'

/** A text in lower case with its spelling put right; signs and numbers stay where they are ("under $20"). */
export const spellOut = (raw: string, vocabulary: Vocabulary): { text: string; spelled: Spelled[] } => {
  const plain = fold(raw)
  const right = new Map<string, string>()
  const originals = words(plain).flatMap((word) => {
    const apart = vocabulary.compounds.get(word)
    if (apart) right.set(word, apart)
    return apart?.split(' ') ?? [word]
  })
  const spelled = correctSpelling(originals, vocabulary)
  spelled.forEach(({ word, corrected }, at) => corrected && right.set(originals[at] ?? word, word))
  const text = plain.replace(/[\p{L}][\p{L}\p{N}']*/gu, (word) => right.get(word) ?? (/^\p{L}+$/u.test(word) ? words(word).join(' ') : word))
  return { text: text.replace(/\s+/g, ' ').trim(), spelled }
}
