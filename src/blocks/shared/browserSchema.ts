import * as z from 'zod/mini'

// Zod would try whether code may be made from text, which our content security policy forbids, and reports.
z.config({ jitless: true })

/** Zod for programs that run in the browser: the small one, and silent under our policy. */
export { z }
