import type { ErrorCode } from '@/errors/codes'

/** Refusals worth another try by itself; everything else is for the person to decide. */
export const passing: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['unavailable', 'rate_limited', 'internal', 'conflict'])
