import type { OpeningHours } from './ContactPlace'

export type OpenState = { open: true; until: string } | { open: false; next: { day: string | null; time: string } | null }

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const

/** Weekday (0 is Sunday) and minutes since midnight in a time zone. */
const localMoment = (now: Date, timezone: string) => {
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: timezone, weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(now)
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? ''
  return { day: days.indexOf(part('weekday').toLowerCase().slice(0, 3) as 'sun'), minutes: Number(part('hour')) * 60 + Number(part('minute')) }
}

const minutesOf = (time: string) => {
  const [hours = '0', minutes = '0'] = time.split(':')
  return Number(hours) * 60 + Number(minutes)
}

const rowsOf = (hours: OpeningHours, day: number) =>
  hours.filter(({ days: open }) => open.includes(days[day] ?? 'sun')).sort((a, b) => minutesOf(a.opens) - minutesOf(b.opens))

const nextOpening = (hours: OpeningHours, today: number, minutes: number) => {
  for (let ahead = 0; ahead <= 7; ahead++) {
    const day = (today + ahead) % 7
    const row = rowsOf(hours, day).find(({ opens }) => ahead > 0 || minutesOf(opens) > minutes)
    if (row) return { day: ahead === 0 ? null : (days[day] ?? null), time: row.opens }
  }
  return null
}

/** Whether a business is open at a moment, until when, and else when it opens next. Times as `HH:MM`, days as `mon`. */
export const openState = (hours: OpeningHours, timezone: string, now: Date): OpenState => {
  const { day, minutes } = localMoment(now, timezone)
  const row = rowsOf(hours, day).find(({ opens, closes }) => minutesOf(opens) <= minutes && minutes < minutesOf(closes))
  return row ? { open: true, until: row.closes } : { open: false, next: nextOpening(hours, day, minutes) }
}
