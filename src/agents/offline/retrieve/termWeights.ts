/** How telling each root is among some texts: rare ones weigh more, unknown ones the most. Always above 0. */
export type TermWeights = (stem: string) => number

/** Inverse document frequency over texts given as sets of roots. */
export const termWeights = (texts: readonly ReadonlySet<string>[]): TermWeights => {
  const uses = new Map<string, number>()
  for (const text of texts) for (const stem of text) uses.set(stem, (uses.get(stem) ?? 0) + 1)
  return (stem) => Math.log(1 + (texts.length + 1) / ((uses.get(stem) ?? 0) + 0.5))
}
