import { type OpeningTime, type WeekDay, weekDays } from '@/queries/agent/readTenantProfile'

/** Minutes after midnight of the day it begins; `closes` is beyond 1440 when it runs past midnight. */
export type Span = { opens: number; closes: number }

const dayMinutes = 24 * 60

const minutesOf = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

export const dayAfter = (day: WeekDay, days = 1): WeekDay => weekDays[(weekDays.indexOf(day) + days + 7 * 52) % 7] ?? 'mon'

/** When the business is open on a day, in order. */
export const spansOn = (hours: readonly OpeningTime[], day: WeekDay): Span[] =>
  hours
    .filter(({ days }) => days.includes(day))
    .map(({ opens, closes }) => ({ opens: minutesOf(opens), closes: minutesOf(closes) }))
    .map(({ opens, closes }) => ({ opens, closes: closes <= opens ? closes + dayMinutes : closes }))
    .sort((one, other) => one.opens - other.opens)

/** Minutes after midnight at which the current opening ends, or undefined when it is closed. Knows nights that began the day before. */
export const openUntil = (hours: readonly OpeningTime[], day: WeekDay, minutes: number): number | undefined => {
  const today = spansOn(hours, day).find(({ opens, closes }) => minutes >= opens && minutes < closes)
  if (today) return today.closes
  const overnight = spansOn(hours, dayAfter(day, -1)).find(({ closes }) => minutes + dayMinutes < closes)
  return overnight && overnight.closes - dayMinutes
}

/** The next time it opens after a moment: days ahead and minutes; undefined when it never does. */
export const nextOpening = (hours: readonly OpeningTime[], day: WeekDay, minutes: number): { ahead: number; day: WeekDay; span: Span } | undefined => {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const on = dayAfter(day, ahead)
    const span = spansOn(hours, on).find(({ opens }) => ahead > 0 || opens > minutes)
    if (span) return { ahead, day: on, span }
  }
  return undefined
}
