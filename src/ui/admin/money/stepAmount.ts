import { minorDigits } from '@/tenancy/money/minorDigits'

/** The stored amount, a number of whole units up or down, never below zero. */
export const stepAmount = (stored: unknown, units: bigint, currency: string): string => {
  const now = typeof stored === 'string' && /^\d{1,12}$/.test(stored) ? BigInt(stored) : 0n
  const next = now + units * 10n ** BigInt(minorDigits(currency))
  return (next < 0n ? 0n : next).toString()
}
