import { departments, messageTypes, priorities } from '@/messages/vocabulary'

export const searchHas = ['link', 'image', 'file', 'voice', 'block', 'poll', 'form', 'product', 'pin', 'thread', 'reaction'] as const

/** What is looked for. `before` and `after` are ISO times: before a day's beginning, after its end (UTC). */
export type MessageSearch = {
  words: string[]
  from: string[]
  in: string[]
  has: string[]
  type: string[]
  department: string[]
  priority: string[]
  before?: string
  after?: string
  /** What was meant as a filter and is none, in words for the person. */
  hints: string[]
}

const closed: Partial<Record<string, readonly string[]>> = { has: searchHas, type: messageTypes, department: departments, priority: priorities }

const dayMs = 86_400_000

const startOf = (day: string): number | undefined => {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : NaN
  // A day that does not exist, like 30 February, would slip into the next month.
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== day ? undefined : at
}

/** `name:value`, `name:"two words"`, `"two words"`, `word`. */
const pieces = /(?:([a-z]+):)?(?:"([^"]*)"|(\S+))/giu

const hintOf = (name: string, value: string): string | undefined => {
  if (name === 'before' || name === 'after') return `“${name}:${value}” is no date. Write it like ${name}:2026-05-31.`
  const allowed = closed[name]
  return allowed && `“${name}:${value}” is not known. After ${name}: write ${allowed.join(', ')}.`
}

/** Takes a filter in. @returns false when it is none: then it is text like any other */
const take = (search: MessageSearch, name: string, value: string): boolean => {
  if (name === 'before' || name === 'after') {
    const start = startOf(value)
    if (start === undefined) return false
    search[name] = new Date(name === 'after' ? start + dayMs : start).toISOString()
    return true
  }
  const allowed = closed[name]
  if (allowed ? !allowed.includes(value.toLowerCase()) : name !== 'from' && name !== 'in') return false
  search[name as 'from'].push(allowed ? value.toLowerCase() : value.replace(/^[@#]/, ''))
  return true
}

/**
 * Reads a line like `invoice from:"Ada Wong" in:#orders has:link before:2026-05-01`. Filters may come several times: of one
 * kind any counts, of `has` all. What is no filter is looked for as words; nothing is ever refused, and what was meant as a filter is told.
 */
export const parseSearch = (line: string): MessageSearch => {
  const search: MessageSearch = { words: [], from: [], in: [], has: [], type: [], department: [], priority: [], hints: [] }
  for (const [, name, quoted, bare] of line.slice(0, 400).matchAll(pieces)) {
    const value = quoted ?? bare ?? ''
    if (name && value && take(search, name.toLowerCase(), value)) continue
    const text = name ? `${name}:${value}` : value
    const hint = name && value && hintOf(name.toLowerCase(), value.slice(0, 40))
    if (hint) search.hints.push(hint)
    search.words.push(...text.split(/\s+/).filter(Boolean))
  }
  return { ...search, words: search.words.slice(0, 20), hints: search.hints.slice(0, 3) }
}
