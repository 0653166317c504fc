import { minorDigits } from '@/tenancy/money/minorDigits'

export type Amount = { kind: 'empty' } | { kind: 'amount'; minor: string } | { kind: 'fault'; message: string }

type Place = { currency: string; locale: string }

const fault = (message: string): Amount => ({ kind: 'fault', message })

/** The sign between whole and broken amounts where the business is: "." in the US, "," in Germany. */
export const decimalSign = (locale: string): string => new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.'

const count = (text: string, sign: string) => text.split(sign).length - 1

/** Where the decimals begin, or -1: the later of two kinds of sign; a single one unless it groups thousands. */
const decimalAt = (text: string, locale: string, digits: number): number => {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','))
  if (last < 0) return -1
  const sign = text.charAt(last)
  const other = sign === '.' ? ',' : '.'
  if (text.includes(other)) return count(text, sign) === 1 ? last : -1
  if (count(text, sign) > 1) return -1
  const after = text.length - last - 1
  return after === 3 && (sign !== decimalSign(locale) || digits === 0) ? -1 : last
}

const isGrouped = (whole: string) => /^\d*$/.test(whole) || /^\d{1,3}([.,]\d{3})+$/.test(whole)

/**
 * What a person typed as an amount, in minor units as a string of digits: "18.50", "18,5", "$1,234.50" and "1.234,50" are understood.
 * Text in, text out: no number is ever made of it.
 */
export const readAmount = (typed: string, { currency, locale }: Place): Amount => {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '').replace(/^[a-z\p{Sc}]+|[a-z\p{Sc}]+$/giu, '')
  if (typed.trim() === '') return { kind: 'empty' }
  if (/^[-−–]/.test(text)) return fault('An amount cannot be below zero.')
  const digits = minorDigits(currency)
  const example = digits === 0 ? '1850' : `18${decimalSign(locale)}${'50'.padEnd(digits, '0')}`
  if (!/^[\d.,]*\d[\d.,]*$/.test(text)) return fault(`Please give an amount in digits, for example ${example}.`)
  const at = decimalAt(text, locale, digits)
  const whole = at < 0 ? text : text.slice(0, at)
  const broken = (at < 0 ? '' : text.slice(at + 1)).replace(/0+$/, '')
  if (!isGrouped(whole) || !/^\d*$/.test(broken)) return fault(`The points and commas are hard to read. Write it like ${example}.`)
  if (broken.length > digits) return fault(digits === 0 ? `${currency} has no smaller unit: whole amounts only.` : `At most ${digits} digits after the “${decimalSign(locale)}”.`)
  const minor = BigInt(`${whole.replace(/[.,]/g, '')}${broken.padEnd(digits, '0')}`).toString()
  return minor.length > 12 ? fault('That amount is too large.') : { kind: 'amount', minor }
}
