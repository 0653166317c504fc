import { z } from 'zod'
import { limits } from '../limits'
import { safeText } from '../textSchemas'

/** Finding what was said; for staff. */
export const searchSchemas = {
  /** `line`: words and filters (from:, in:, has:, before:, after:, type:, department:, priority:); `past`: the last message of the page before. */
  search: z.strictObject({ tenantId: z.uuid(), line: safeText(400), past: z.uuid().optional() }),
  /** Where a message of a permalink stands. */
  locate: z.strictObject({ messageId: z.uuid() }),
  /** The log on both sides of a number. */
  around: z.strictObject({ channelId: z.uuid(), seq: z.number().int().min(0).max(Number.MAX_SAFE_INTEGER), limit: z.number().int().min(2).max(limits.page).default(50) }),
} as const
