type Options = {
  /** ISO 4217 code. */
  currency: string
  locale: string
  /** "$29" for a whole amount, as on price tags; invoices say "$29.00". */
  short?: boolean
}

const formatters = new Map<string, Intl.NumberFormat>()

const formatterFor = ({ currency, locale, short = false }: Options): Intl.NumberFormat => {
  const key = `${locale} ${currency} ${short}`
  const known = formatters.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locale, { style: 'currency', currency, currencyDisplay: 'narrowSymbol', trailingZeroDisplay: short ? 'stripIfInteger' : 'auto' })
  formatters.set(key, made)
  return made
}

/** Minor units as a decimal string: 1850 with two digits is "18.50". Exact for any size. */
export const decimalOf = (minor: bigint, digits: number): string => {
  const sign = minor < 0n ? '-' : ''
  const text = (minor < 0n ? -minor : minor).toString().padStart(digits + 1, '0')
  return digits === 0 ? `${sign}${text}` : `${sign}${text.slice(0, -digits)}.${text.slice(-digits)}`
}

/** Money for people: minor units (a bigint, or its digits) in the tenant's locale. Never passes through a float. */
export const formatMoney = (minor: bigint | string, options: Options): string => {
  const formatter = formatterFor(options)
  const digits = formatter.resolvedOptions().maximumFractionDigits ?? 2
  return formatter.format(decimalOf(BigInt(minor), digits) as Intl.StringNumericLiteral)
}
