/** Minor units, both ends included; `near` is what was asked for "around". */
export type MoneyRange = { min?: bigint; max?: bigint; near?: bigint }

const amount = String.raw`(?:(?<sign#>[$€£¥])\s?)?(?<number#>\d{1,3}(?:,\d{3}){1,3}(?:\.\d{1,3})?|\d{1,9}(?:[.,]\d{1,3})?)(?<thousand#>k)?(?:\s?(?<unit#>[a-z%°]{1,12}))?`
const named = (suffix: string) => amount.replaceAll('#', suffix)

const below = 'under|below|less than|cheaper than|lower than|not over|no more than|not more than|within|max|maximum|at most|up to'
const above = 'over|above|more than|at least|no less than|from|starting at|min|minimum'
const about = 'around|about|roughly|approximately|near'

const between = new RegExp(`(?:between|from)\\s${named('A')}\\s(?:and|to)\\s${named('B')}`)
const dashed = new RegExp(String.raw`[$€£¥]\s?(?<numberA>\d{1,9}(?:[.,]\d{1,3})?)\s?(?:-|to)\s?[$€£¥]?\s?(?<numberB>\d{1,9}(?:[.,]\d{1,3})?)`)
const compared = new RegExp(`\\b(?<word>${below}|${above}|${about})\\s(?:a\\s|budget of\\s|of\\s)?${named('A')}`)
const orLess = new RegExp(`${named('A')}\\s(?:or|and)\\s(?<word>less|under|below|more|up|over)\\b`)
const budget = new RegExp(`\\b(?:budget(?: is| of)?|spend|have only|got)\\s(?:up to\\s)?${named('A')}`)

const currencyWords = /^(?:dollars?|bucks?|usd|euros?|eur|pounds?|gbp|quid|cad|yen|jpy|kr|chf)$/
/** Words that may follow a bare number in a price question; any other word is a unit of something else. */
const innocent = /^(?:or|and|please|for|in|a|an|per|if|that|with|to|max|maximum|total|each|is|are|would|do|but|on|budget|range|instead|today|i|only|which|what|including|shipped)$/

type Found = { sign?: string; number: string; thousand?: string; unit?: string }

const part = (groups: Record<string, string | undefined>, suffix: string): Found | undefined => {
  const number = groups[`number${suffix}`]
  return number ? { number, sign: groups[`sign${suffix}`], thousand: groups[`thousand${suffix}`], unit: groups[`unit${suffix}`] } : undefined
}

const isMoney = ({ sign, unit }: Found) => Boolean(sign) || !unit || currencyWords.test(unit) || innocent.test(unit)

/** "1,234.5" -> minor units, by digits only. `digits` is how many decimals the currency has. */
export const minorUnitsOf = (number: string, digits: number, thousand = false): bigint => {
  const plain = /,\d{3}(?:\D|$)/.test(number) ? number.replaceAll(',', '') : number.replace(',', '.')
  const [whole = '0', fraction = ''] = plain.split('.')
  const minor = BigInt(whole + fraction.slice(0, digits).padEnd(digits, '0'))
  return thousand ? minor * 1000n : minor
}

const isBelow = new RegExp(`^(?:${below}|less)$`)
const strictly = /^(?:under|below|less than|cheaper than|lower than|over|above|more than)$/

const oneSided = (word: string, value: bigint): MoneyRange => {
  if (new RegExp(`^(?:${about})$`).test(word)) return { min: (value * 3n) / 4n, max: (value * 5n) / 4n, near: value }
  const step = strictly.test(word) ? 1n : 0n
  return isBelow.test(word) ? { max: value - step } : { min: value + step }
}

const sorted = (one: bigint, other: bigint): MoneyRange => (one < other ? { min: one, max: other } : { min: other, max: one })

/**
 * The price limits a message names ("under $20", "between 10 and 30 dollars"), in minor units of a currency with `digits` decimals.
 * "Under 6 feet" or "less than an hour" are no prices. Expects lower-case text.
 */
export const moneyRange = (text: string, digits: number): MoneyRange | undefined => {
  const value = (found: Found) => minorUnitsOf(found.number, digits, Boolean(found.thousand))
  const two = (between.exec(text) ?? dashed.exec(text))?.groups
  const [low, high] = two ? [part(two, 'A'), part(two, 'B')] : []
  if (low && high && isMoney(high)) return sorted(value(low), value(high))
  const one = compared.exec(text)?.groups ?? orLess.exec(text)?.groups
  const only = one && part(one, 'A')
  if (one && only && isMoney(only)) return oneSided(one.word === 'up' || one.word === 'more' ? 'at least' : one.word === 'less' ? 'at most' : (one.word ?? ''), value(only))
  const spend = budget.exec(text)?.groups
  const most = spend && part(spend, 'A')
  return most && isMoney(most) && (most.sign || most.unit) ? { max: value(most) } : undefined
}
