import type { OpeningHours } from '@/blocks/contact/ContactPlace'

type Span = { from: number; until: number }
type Calendar = { hours: OpeningHours; timezone: string }

const weekDays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const
const [minute, day] = [60_000, 86_400_000]
/** What takes longer than this is due then. Days. */
const horizon = 400

const formats = new Map<string, Intl.DateTimeFormat>()

const formatOf = (timezone: string): Intl.DateTimeFormat => {
  const known = formats.get(timezone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en', { timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' })
  formats.set(timezone, made)
  return made
}

/** The clock on the wall at that moment, as if it were UTC. Milliseconds. */
const wallAt = (at: number, timezone: string): number => {
  const parts = formatOf(timezone).formatToParts(at)
  const part = (type: string) => Number(parts.find((found) => found.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) + (((at % 1_000) + 1_000) % 1_000)
}

/**
 * The first moment at which the wall shows this time or a later one: in the hour that a clock change leaves out,
 * that is the moment of the change.
 */
const momentOf = (wall: number, timezone: string): number => {
  const around = [-day, 0, day].map((shift) => wall + shift - wallAt(wall + shift, timezone))
  const fitting = around.map((offset) => wall + offset).filter((at) => wallAt(at, timezone) === wall)
  if (fitting.length > 0) return Math.min(...fitting)
  let [before, after] = [wall + Math.min(...around), wall + Math.max(...around)]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (wallAt(middle, timezone) < wall) before = middle
    else after = middle
  }
  return after
}

const minutesOf = (time: string): number => {
  const [hour = '0', minutes = '0'] = time.split(':')
  return Number(hour) * 60 + Number(minutes)
}

/** When it is open on the local day that begins at this wall time, in order and without overlaps. */
const spansOf = ({ hours, timezone }: Calendar, midnight: number): Span[] => {
  const name = weekDays[new Date(midnight).getUTCDay()] ?? 'sun'
  const wanted = hours.filter(({ days }) => days.includes(name)).map(({ opens, closes }) => ({ from: midnight + minutesOf(opens) * minute, until: midnight + minutesOf(closes) * minute }))
  const real = wanted.filter(({ from, until }) => until > from).map(({ from, until }) => ({ from: momentOf(from, timezone), until: momentOf(until, timezone) }))
  return real.sort((a, b) => a.from - b.from).reduce<Span[]>((spans, next) => {
    const last = spans.at(-1)
    if (!last || next.from > last.until) return [...spans, next]
    last.until = Math.max(last.until, next.until)
    return spans
  }, [])
}

/**
 * The moment at which so many minutes of opening time have passed since `start`; plain time for a business without
 * hours. Right on days of 23 and 25 hours, since it counts real minutes between real moments.
 */
export const addBusinessMinutes = (start: Date, minutes: number, calendar: Calendar): Date => {
  if (calendar.hours.length === 0) return new Date(start.getTime() + minutes * minute)
  const begin = start.getTime()
  const midnight = Math.floor(wallAt(begin, calendar.timezone) / day) * day
  let left = minutes * minute
  for (let index = -1; index < horizon; index++) {
    for (const { from, until } of spansOf(calendar, midnight + index * day)) {
      const open = Math.max(0, until - Math.max(from, begin))
      if (open > 0 && left <= open) return new Date(Math.max(from, begin) + left)
      left -= open
    }
  }
  return new Date(Math.max(begin + minutes * minute, midnight + horizon * day))
}

/** True while the business is open. A business without hours always is. */
export const isOpenAt = (at: Date, calendar: Calendar): boolean => {
  if (calendar.hours.length === 0) return true
  const midnight = Math.floor(wallAt(at.getTime(), calendar.timezone) / day) * day
  return [0, -day].some((shift) => spansOf(calendar, midnight + shift).some(({ from, until }) => from <= at.getTime() && at.getTime() < until))
}
