import { SpacesError } from '@/errors/SpacesError'

const limits = { depth: 64, nodes: 100_000 }
/** Names that reach into prototypes, or that make turning a value into text fail. */
const poisoned = new Set(['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'toJSON'])

const textFault = (text: string) => text.includes('\0') || !text.isWellFormed()

/**
 * What may enter as JSON (security.md H9, H10): bounded depth and size, no NUL, no lone surrogate, no key that
 * reaches into prototypes. Walks without recursion. @throws SpacesError `malformed`.
 */
export const guardJson = (value: unknown, depth = limits.depth): void => {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }]
  for (let seen = 0; waiting.length > 0; seen++) {
    const item = waiting.pop()
    if (!item) return
    if (seen > limits.nodes || item.depth > depth) throw new SpacesError('malformed', 'That is nested too deeply or has too many parts.')
    if (typeof item.value === 'string' && textFault(item.value)) throw new SpacesError('malformed', 'That text holds characters we cannot store.')
    if (typeof item.value !== 'object' || item.value === null) continue
    for (const [key, child] of Object.entries(item.value)) {
      if (poisoned.has(key) || textFault(key)) throw new SpacesError('malformed', 'That holds a name that is not allowed.')
      waiting.push({ value: child, depth: item.depth + 1 })
    }
  }
}
