import type { TextState } from './TextState'

export type Mark = '**' | '_' | '`' | '~~'

const replaced = ({ text, start, end }: TextState, words: string, select: [number, number]): TextState => ({ text: text.slice(0, start) + words + text.slice(end), start: start + select[0], end: start + select[1] })

/** Puts marks around the selection, or takes them away when they are there already. */
export const toggleMark = (state: TextState, mark: Mark): TextState => {
  const { text, start, end } = state
  const inner = text.slice(start, end)
  const size = mark.length
  if (text.slice(start - size, start) === mark && text.slice(end, end + size) === mark) {
    return { text: text.slice(0, start - size) + inner + text.slice(end + size), start: start - size, end: end - size }
  }
  const spaceBefore = inner.length - inner.trimStart().length
  const spaceAfter = inner.trim() === '' ? 0 : inner.length - inner.trimEnd().length
  const kernel = inner.slice(spaceBefore, inner.length - spaceAfter)
  const words = inner.slice(0, spaceBefore) + mark + kernel + mark + inner.slice(inner.length - spaceAfter)
  return replaced(state, words, [spaceBefore + size, spaceBefore + size + kernel.length])
}

/** `[words](address)`, with the part that is still to be written selected. */
export const makeLink = (state: TextState): TextState => {
  const words = state.text.slice(state.start, state.end)
  if (/^https?:\/\/\S+$/.test(words)) return replaced(state, `[](${words})`, [1, 1])
  return replaced(state, `[${words}](https://)`, [words.length + 3, words.length + 11])
}

/** Begins each selected line with this, or takes it away from all when all have it. */
export const toggleLines = (state: TextState, prefix: '- ' | '> ' | '1. '): TextState => {
  const from = state.text.lastIndexOf('\n', state.start - 1) + 1
  const after = state.text.indexOf('\n', state.end)
  const to = after === -1 ? state.text.length : after
  const lines = state.text.slice(from, to).split('\n')
  const all = lines.every((line) => line.startsWith(prefix))
  const words = lines.map((line, index) => (all ? line.slice(prefix.length) : prefix === '1. ' ? `${index + 1}. ${line}` : prefix + line)).join('\n')
  return { text: state.text.slice(0, from) + words + state.text.slice(to), start: state.start === state.end ? from + words.length : from, end: from + words.length }
}

const item = /^(\s{0,12})(?:([-*+])|(\d{1,6})([.)])|(>)) (.*)$/

const lineBefore = ({ text, start }: TextState) => text.slice(text.lastIndexOf('\n', start - 1) + 1, start)

export const isListItem = (state: TextState): boolean => item.test(lineBefore(state))

/** A new line in a list goes on with the list; in an empty item the list ends. */
export const newLine = (state: TextState): TextState => {
  const { text, start } = state
  const from = text.lastIndexOf('\n', start - 1) + 1
  const match = item.exec(lineBefore(state))
  if (!match) return replaced(state, '\n', [1, 1])
  const [, indent = '', bullet, number, dot = '.', quote, words = ''] = match
  if (words === '') return replaced({ ...state, start: from }, '', [0, 0])
  const next = `\n${indent}${bullet ?? quote ?? `${Number(number) + 1}${dot}`} `
  return replaced(state, next, [next.length, next.length])
}

/** Puts words where the caret is; a space keeps them apart from what stands before when asked. */
export const insertWords = (state: TextState, words: string): TextState => replaced(state, words, [words.length, words.length])
