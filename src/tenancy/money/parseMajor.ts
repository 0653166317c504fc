import { minorDigits } from './minorDigits'

/** "18.5" typed by a person in a price filter -> "1850" minor units; undefined when it is no amount. */
export const parseMajor = (text: string | undefined, currency: string): string | undefined => {
  const match = /^\s*(\d{1,9})(?:[.,](\d{0,3}))?\s*$/.exec(text ?? '')
  if (!match) return undefined
  const digits = minorDigits(currency)
  return BigInt(`${match[1]}${(match[2] ?? '').slice(0, digits).padEnd(digits, '0')}`).toString()
}
