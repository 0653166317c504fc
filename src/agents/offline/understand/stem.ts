const irregular: Record<string, string> = { cacti: 'cactus', cactuses: 'cactus', leaves: 'leaf', children: 'child', kids: 'child', people: 'person', paid: 'pay', sold: 'sell', bought: 'buy', bring: 'bring', ring: 'ring', spring: 'spring', thing: 'thing', during: 'during', ceiling: 'ceiling', building: 'building', plumbing: 'plumbing', heating: 'heating', wedding: 'wedding' }

const single = (word: string): string => {
  if (/(ss|us|is)$/.test(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(ss|x|ch|sh|z)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

const bare = (word: string): string => {
  const ending = /(ing|ed)$/.exec(word)?.[0]
  if (!ending || word.length - ending.length < 3) return word
  const root = word.slice(0, -ending.length)
  if (!/[aeiouy]/.test(root)) return word
  return /([^aeiouylsz])\1$/.test(root) ? root.slice(0, -1) : root
}

const suffixes: [RegExp, number][] = [[/ation$/, 5], [/ion$/, 5], [/ly$/, 5], [/ful$/, 5]]

const shorter = (word: string): string => {
  for (const [suffix, least] of suffixes) {
    const root = word.replace(suffix, '')
    if (root !== word && root.length >= least) return root
  }
  return word
}

/**
 * A word's root, the same for its plural, -ing and -ed forms ("watering" and "waters" -> "water"). Made for matching,
 * not for reading: "pricing", "prices" and "price" all become "pric".
 */
export const stem = (word: string): string => {
  const known = Object.hasOwn(irregular, word) ? irregular[word] : undefined
  if (known) return known
  if (word.length < 4 || /\d/.test(word)) return word
  const root = shorter(bare(single(word)))
  return root.length > 4 && root.endsWith('e') ? root.slice(0, -1) : root
}
