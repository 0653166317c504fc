import { limits } from '@/realtime/limits'
import { findTrigger } from './findTrigger'
import { bytesLeft } from './textBytes'
import { insertWords, makeLink, newLine, toggleLines, toggleMark } from './textEdits'

/** `|` marks the caret or the two ends of the selection. */
const state = (drawn: string) => {
  const start = drawn.indexOf('|')
  const end = drawn.lastIndexOf('|')
  return { text: drawn.replaceAll('|', ''), start, end: end === start ? end : end - 1 }
}
const draw = ({ text, start, end }: { text: string; start: number; end: number }) => (start === end ? `${text.slice(0, start)}|${text.slice(start)}` : `${text.slice(0, start)}|${text.slice(start, end)}|${text.slice(end)}`)

test('marks go around the selection, leave its spaces outside, and go again', () => {
  expect(draw(toggleMark(state('a |b| c'), '**'))).toBe('a **|b|** c')
  expect(draw(toggleMark(state('a **|b|** c'), '**'))).toBe('a |b| c')
  expect(draw(toggleMark(state('a| b |c'), '_'))).toBe('a _|b|_ c')
  expect(draw(toggleMark(state('a |'), '`'))).toBe('a `|`')
})

test('a link asks for what is missing', () => {
  expect(draw(makeLink(state('see |us|')))).toBe('see [us](|https://|)')
  expect(draw(makeLink(state('|https://a.example|')))).toBe('[|](https://a.example)')
})

test('lists go on with the next line and end in an empty item', () => {
  expect(draw(newLine(state('- a|')))).toBe('- a\n- |')
  expect(draw(newLine(state('9. a|')))).toBe('9. a\n10. |')
  expect(draw(newLine(state('> a|')))).toBe('> a\n> |')
  expect(draw(newLine(state('- a\n- |')))).toBe('- a\n|')
  expect(draw(newLine(state('a|b')))).toBe('a\n|b')
})

test('lines become a list and back', () => {
  expect(toggleLines(state('|a\nb|'), '1. ').text).toBe('1. a\n2. b')
  expect(toggleLines(state('x\n|- a\n- b|'), '- ').text).toBe('x\na\nb')
})

test('what is begun before the caret is completed', () => {
  expect(findTrigger(state('hi @Ad|'))).toEqual({ kind: 'mention', word: 'Ad', from: 3, to: 6 })
  expect(findTrigger(state('ok :smi|'))).toMatchObject({ kind: 'emoji', word: 'smi' })
  expect(findTrigger(state('/rem|'))).toMatchObject({ kind: 'command', word: 'rem' })
  for (const none of ['mail a@b|', '10:30|', 'a /rem|', 'first\n/rem|', ':|', '|@a|']) expect(findTrigger(state(none))).toBeUndefined()
  expect(draw(insertWords({ ...state('hi @Ad|'), start: 3 }, '@Ada '))).toBe('hi @Ada |')
})

test('the counter comes near the limit and counts bytes', () => {
  expect(bytesLeft('a'.repeat(10_000))).toBeUndefined()
  expect(bytesLeft('a'.repeat(limits.textBytes - 7))).toBe(7)
  expect(bytesLeft('€'.repeat(6_000))).toBe(limits.textBytes - 18_000)
})
