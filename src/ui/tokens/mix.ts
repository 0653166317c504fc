const part = (hex: string, at: number) => Number.parseInt(hex.slice(at, at + 2), 16)

/** `share` (0 to 1) of `one`, the rest of `other`. */
export const mix = (one: string, other: string, share: number): string =>
  `#${[1, 3, 5].map((at) => Math.round(part(one, at) * share + part(other, at) * (1 - share)).toString(16).padStart(2, '0')).join('')}`
