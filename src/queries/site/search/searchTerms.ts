export type SearchTerms = {
  /** What was typed, trimmed to a sane length. */
  text: string
  /** Every word, the last perhaps unfinished: `golden & barr:*`. */
  all: string
  /** Any of the words. */
  any: string
}

/** The words of a search as Postgres text queries. Only letters and digits get through, so nobody writes operators. */
export const searchTerms = (typed: string): SearchTerms | undefined => {
  const text = typed.normalize('NFC').replace(/\s+/g, ' ').trim().slice(0, 100)
  const words = (text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).slice(0, 10)
  if (words.length === 0) return undefined
  return { text, all: words.map((word, at) => (at === words.length - 1 ? `${word}:*` : word)).join(' & '), any: words.map((word) => `${word}:*`).join(' | ') }
}
