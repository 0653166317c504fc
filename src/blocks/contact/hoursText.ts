import type { OpeningHours } from './ContactPlace'

const order = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** "08:00" as the tenant's customers write it: "8:00 AM". */
export const timeText = (time: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(new Date(`2024-01-01T${time}:00Z`))

/** The name of a weekday; 2024-01-01 was a Monday. */
export const dayText = (day: string, locale: string, style: 'long' | 'short' = 'long'): string =>
  new Intl.DateTimeFormat(locale, { weekday: style, timeZone: 'UTC' }).format(new Date(Date.UTC(2024, 0, 1 + order.indexOf(day as 'mon'))))

export type DayLine = { days: string; times: string | null }

const timesOf = (hours: OpeningHours, day: (typeof order)[number], locale: string) =>
  hours
    .filter((row) => row.days.includes(day))
    .map(({ opens, closes }) => `${timeText(opens, locale)} – ${timeText(closes, locale)}`)
    .join(', ') || null

/** The week in as few lines as it takes: neighbouring days with the same times share one. `times` is null when closed. */
export const weekLines = (hours: OpeningHours, locale: string): DayLine[] => {
  const lines: { first: string; last: string; times: string | null }[] = []
  for (const day of order) {
    const times = timesOf(hours, day, locale)
    const previous = lines.at(-1)
    if (previous && previous.times === times) previous.last = day
    else lines.push({ first: day, last: day, times })
  }
  return lines.map(({ first, last, times }) => ({ days: first === last ? dayText(first, locale) : `${dayText(first, locale)} – ${dayText(last, locale)}`, times }))
}
