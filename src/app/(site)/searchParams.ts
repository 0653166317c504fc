export type SearchParams = Promise<Record<string, string | string[] | undefined>>

/** The first value of a parameter, trimmed; '' when it is absent. */
export const textOf = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value)?.trim().slice(0, 120) ?? ''

/** A page number, 1 when it is none. */
export const pageOf = (value: string | string[] | undefined): number => {
  const number = Number(textOf(value))
  return Number.isInteger(number) && number >= 1 && number <= 10_000 ? number : 1
}
