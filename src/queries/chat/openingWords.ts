import type { ContactPlace, OpeningHours } from '@/blocks/contact/ContactPlace'

type Day = OpeningHours[number]['days'][number]
type Span = { day: Day; opens: string; closes: string }

const week: Day[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const names: Record<Day, string> = { mon: 'Monday', tue: 'Tuesday', wed: 'Wednesday', thu: 'Thursday', fri: 'Friday', sat: 'Saturday', sun: 'Sunday' }

const localNow = (timezone: string, at: Date): { day: Day; time: string } => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at)
  const part = (type: string) => parts.find((found) => found.type === type)?.value ?? ''
  return { day: part('weekday').toLowerCase() as Day, time: `${part('hour')}:${part('minute')}` }
}

const clock = (time: string, locale: string) => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return new Intl.DateTimeFormat(locale, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1, hour, minute))
}

const spansOf = (hours: OpeningHours, day: Day): Span[] =>
  hours.filter(({ days }) => days.includes(day)).map(({ opens, closes }) => ({ day, opens, closes })).sort((a, b) => a.opens.localeCompare(b.opens))

/** "Open until 5:00 PM", "Opens Monday at 9:00 AM", or nothing when the business keeps no hours. In the business's own time. */
export const openingWords = ({ hours, timezone, locale }: Pick<ContactPlace, 'hours' | 'timezone' | 'locale'>, at = new Date()): { open: boolean; text: string } | null => {
  if (hours.length === 0) return null
  const now = localNow(timezone, at)
  const today = spansOf(hours, now.day)
  const current = today.find(({ opens, closes }) => opens <= now.time && (now.time < closes || closes <= opens))
  if (current) return { open: true, text: `Open until ${clock(current.closes, locale)}` }
  const later = today.find(({ opens }) => opens > now.time)
  if (later) return { open: false, text: `Opens today at ${clock(later.opens, locale)}` }
  const start = week.indexOf(now.day)
  const next = week.map((_, ahead) => week[(start + ahead + 1) % 7] ?? 'mon').flatMap((day) => spansOf(hours, day))[0]
  return next ? { open: false, text: `Opens ${names[next.day]} at ${clock(next.opens, locale)}` } : null
}
