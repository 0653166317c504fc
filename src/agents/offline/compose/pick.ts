/** A small, even hash of a text (FNV-1a). */
const hash = (text: string): number => {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}

/** One of several wordings, always the same for the same message: answers vary, runs do not. */
export const pick = (choices: readonly string[], seed: string): string => choices[hash(seed) % Math.max(1, choices.length)] ?? ''
