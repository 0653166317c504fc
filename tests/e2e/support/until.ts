const pause = () => new Promise<void>((resolve) => setTimeout(resolve, 40))

/** Asks until the answer is something; what was asked for is said when it never comes. */
export const until = async <Value>(what: string, ask: () => Promise<Value | undefined | false | null> | Value | undefined | false | null, within = 15_000): Promise<Value> => {
  const deadline = Date.now() + within
  let last: unknown
  for (;;) {
    try {
      const answer = await ask()
      if (answer) return answer
      last = answer
    } catch (error) {
      last = error
    }
    if (Date.now() > deadline) throw new Error(`waited ${within} ms in vain for: ${what} (last: ${last instanceof Error ? last.message : String(last)})`)
    await pause()
  }
}
