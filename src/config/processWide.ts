const shared = ((globalThis as unknown as Record<symbol, Map<string, unknown> | undefined>)[Symbol.for('spaces.shared')] ??= new Map<string, unknown>())

/**
 * One instance per process, whichever bundle asks: Next compiles its own copy of our modules,
 * so state that must be shared (pools, boss, gateway, request scope) lives on `globalThis`.
 */
export const processWide = <Value>(name: string, make: () => Value): Value => {
  const known = shared.get(name)
  if (known !== undefined) return known as Value
  const made = make()
  shared.set(name, made)
  return made
}

/** For tests that need another one in its place; `undefined` lets it be made anew. */
export const replaceProcessWide = (name: string, value: unknown): void => void shared.set(name, value)
