import { decimalOf } from '@/tenancy/money/formatMoney'
import { minorDigits } from '@/tenancy/money/minorDigits'
import { decimalSign } from './readAmount'

/** Stored minor units as a person types them: "1850" is "18.50", or "18,50" where a comma is used. Anything else stays as it is. */
export const showAmount = (stored: unknown, { currency, locale }: { currency: string; locale: string }): string => {
  if (typeof stored !== 'string') return ''
  return /^\d{1,12}$/.test(stored) ? decimalOf(BigInt(stored), minorDigits(currency)).replace('.', decimalSign(locale)) : stored
}
