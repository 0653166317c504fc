import { z } from '@/blocks/shared/browserSchema'

export type EmojiWord = { code: string; emoji: string }

const shape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

const emojiOf = (hexcode: string) => String.fromCodePoint(...hexcode.split('-').map((part) => Number.parseInt(part, 16)))

let loading: Promise<EmojiWord[]> | undefined

const load = async (): Promise<EmojiWord[]> => {
  const answer = await fetch('/emoji/en/shortcodes/github.json')
  if (!answer.ok) throw new Error('the emoji could not be read')
  return Object.entries(shape.parse(await answer.json())).flatMap(([hexcode, codes]) => [codes].flat().map((code) => ({ code, emoji: emojiOf(hexcode) })))
}

/** The emoji whose name begins with the word, then those that hold it; none while they cannot be read. */
export const findEmoji = async (word: string, most = 8): Promise<EmojiWord[]> => {
  loading ??= load()
  const all = await loading.catch(() => ((loading = undefined), []))
  const wanted = word.toLowerCase()
  const begins = all.filter(({ code }) => code.startsWith(wanted)).sort((a, b) => a.code.length - b.code.length)
  return [...begins, ...all.filter(({ code }) => !code.startsWith(wanted) && code.includes(wanted))].slice(0, most)
}
