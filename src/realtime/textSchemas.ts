import { z } from 'zod'
import { limits } from './limits'

/** Postgres and UTF-8 can hold it as it is: no NUL, no half of a surrogate pair (hazards H9, H10). */
export const isWellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\u0000')

const malformed = { params: { code: 'malformed' } }

export const safeText = (most: number) => z.string().max(most).refine(isWellFormed, malformed)

/** The text of a message: something to read, at most 16 KB of UTF-8. */
export const messageBody = z
  .string()
  .refine((text) => Buffer.byteLength(text) <= limits.textBytes, { message: 'That message is too long.', params: { code: 'too_large' }, abort: true })
  .refine(isWellFormed, { ...malformed, abort: true })
  .refine((text) => text.trim().length > 0, 'Please write something first.')

export const clientIdSchema = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

const deepest = 40

/** Looks without recursion: whoever sends depth must not reach code that recurses. */
const isShallow = (value: unknown): boolean => {
  const waiting = [{ value, depth: 0 }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.depth > deepest) return false
    const { depth } = next
    if (typeof next.value !== 'object' || next.value === null) continue
    for (const inner of Object.values(next.value) as unknown[]) waiting.push({ value: inner, depth: depth + 1 })
  }
  return true
}

export const blocksSchema = z
  .array(z.record(z.string(), z.unknown()))
  .max(limits.blocks)
  .refine(isShallow, { ...malformed, abort: true })
  .refine((blocks) => Buffer.byteLength(JSON.stringify(blocks)) <= limits.blocksBytes, { params: { code: 'too_large' } })
