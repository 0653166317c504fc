/** How much of a message is read: enough for any honest question, and a bound on all later work. Characters. */
export const readLimit = 2_000

const quotes: [RegExp, string][] = [[/[‘’‛ʼ`´]/g, "'"], [/[“”„«»]/g, '"'], [/[‐-―−]/g, '-'], [/…/g, '...']]

/** Controls, bidirectional marks, zero-width characters and pictographs say nothing that rules can read. */
const noise = /[\ufffd\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Extended_Pictographic}]/gu

/**
 * What a person wrote, in one form: bounded, without controls or pictographs, straight quotes, single spaces.
 * Line breaks stay; they often part two questions. Safe for any input.
 */
export const cleanText = (raw: string): string => {
  const plain = quotes.reduce((text, [from, to]) => text.replace(from, to), raw.slice(0, readLimit * 2).toWellFormed().normalize('NFKC').slice(0, readLimit))
  return plain
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.replace(/\t/g, ' ').replace(noise, ' ').replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n')
}

/** Lower case without accents, for comparing. */
export const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
