type Exact = (value: string) => string

const formats = new Map<string, { format: Exact; digits: number }>()

const formatOf = (locale: string, currency: string) => {
  const key = `${locale} ${currency}`
  const known = formats.get(key)
  if (known) return known
  const make = (tag: string) => new Intl.NumberFormat(tag, { style: 'currency', currency })
  let format: Intl.NumberFormat
  try {
    format = make(locale)
  } catch {
    // A tenant's locale is free text; a wrong one must not cost an answer.
    format = make('en-US')
  }
  // A string of digits is formatted exactly; a number would pass through floating point.
  const made = { format: format.format.bind(format) as unknown as Exact, digits: format.resolvedOptions().maximumFractionDigits ?? 2 }
  formats.set(key, made)
  return made
}

/** How many decimals a currency has: 2 for USD, 0 for JPY, 3 for KWD. */
export const currencyDigits = (currency: string): number => formatOf('en-US', currency).digits

/** Minor units as an amount people read: 1850n USD -> "$18.50". Exact for any size and number of decimals. */
export const formatMoney = (minor: bigint, currency: string, locale: string): string => {
  const { format, digits } = formatOf(locale, currency)
  const padded = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0')
  const whole = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`
  return format(minor < 0n ? `-${whole}` : whole).replace(/[\u00a0\u202f]/g, ' ')
}
