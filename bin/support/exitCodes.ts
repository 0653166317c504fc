/** What a script may rely on. */
export const exitCodes = { ok: 0, failed: 1, usage: 2, invalid: 3, conflict: 4, unavailable: 5, notFound: 6 } as const
