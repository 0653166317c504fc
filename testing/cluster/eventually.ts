/** Waits until the condition holds, looking every 20 ms, or `every`. @returns milliseconds it took. @throws Error after `patience` ms. */
export const eventually = async (what: string, condition: () => boolean | Promise<boolean>, patience = 15_000, every = 20): Promise<number> => {
  const began = performance.now()
  while (performance.now() - began < patience) {
    if (await condition()) return performance.now() - began
    await new Promise((resolve) => setTimeout(resolve, every))
  }
  throw new Error(`waited ${patience} ms in vain: ${what}`)
}
