import { type OpeningTime, type WeekDay, weekDays } from '@/queries/agent/readTenantProfile'
import { listOf } from '../compose/listOf'
import { type Span, spansOn } from './openingTimes'

const names: Record<WeekDay, string> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }

export const dayName = (day: WeekDay): string => names[day]

/** A time of day as the tenant's locale writes it: "8:00 AM", "08:00". */
export const timeWords = (minutes: number, locale: string): string => {
  const at = new Date(Date.UTC(2024, 0, 1, 0, minutes))
  const format = (tag: string) => new Intl.DateTimeFormat(tag, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' })
  let text: string
  try {
    text = format(locale).format(at)
  } catch {
    text = format('en-US').format(at)
  }
  return text.replace(/[\u00a0\u202f]/g, ' ').replace('a.m.', 'AM').replace('p.m.', 'PM')
}

/** "8:00 AM to 12:00 PM and 1:00 PM to 5:00 PM", or "around the clock". */
export const spanWords = (spans: readonly Span[], locale: string): string => {
  if (spans.some(({ opens, closes }) => closes - opens >= 24 * 60)) return 'around the clock'
  return listOf(spans.map(({ opens, closes }) => `${timeWords(opens, locale)} to ${timeWords(closes, locale)}`))
}

type Run = { first: WeekDay; last: WeekDay; length: number; times: string }

const runsOf = (hours: readonly OpeningTime[], locale: string): Run[] => {
  const runs: Run[] = []
  for (const day of weekDays) {
    const times = spanWords(spansOn(hours, day), locale)
    const run = runs.at(-1)
    if (run && run.times === times) Object.assign(run, { last: day, length: run.length + 1 })
    else runs.push({ first: day, last: day, length: 1, times })
  }
  return runs
}

const runDays = ({ first, last, length }: Run): string => {
  if (length === 1) return dayName(first)
  return length === 2 ? `${dayName(first)} and ${dayName(last)}` : `${dayName(first)} to ${dayName(last)}`
}

/** The regular week in words: "Monday to Friday 9:00 AM to 5:00 PM and Saturday …; closed on Sunday". */
export const weekWords = (hours: readonly OpeningTime[], locale: string): string => {
  const runs = runsOf(hours, locale)
  const open = runs.filter(({ times }) => times).map((run) => `${runDays(run)} ${run.times === 'around the clock' ? run.times : `from ${run.times}`}`)
  const closed = runs.filter(({ times }) => !times).map(runDays)
  if (open.length === 0) return 'We have no regular opening hours'
  return `We are open ${listOf(open)}${closed.length > 0 ? `, and closed on ${listOf(closed)}` : ''}`
}
