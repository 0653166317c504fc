/**
 * One instance per process, whichever bundle asks: Next compiles its own copy of our modules,
 * so state that must be shared (pools, boss, gateway, request scope) lives on `globalThis`.
 */
export const processWide = <Value>(name: string, make: () => Value): Value => {
  const key = Symbol.for(`spaces.${name}`)
  const store = globalThis as unknown as Record<symbol, Value | undefined>
  return (store[key] ??= make())
}
