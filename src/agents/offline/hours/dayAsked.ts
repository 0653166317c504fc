import type { WeekDay } from '@/queries/agent/readTenantProfile'
import type { WhenAsked } from '../understand/whenAsked'
import type { LocalClock } from './localClock'
import { dayAfter } from './openingTimes'
import { dayName } from './hoursWords'

export type AskedDay = { day: WeekDay; /** Days from today; undefined for "Sundays" in general. */ ahead: number | undefined; name: string }

const dayKeys: WeekDay[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/** The week day of a date: this year's, or next year's when it has passed. */
const ofDate = ({ month, day }: { month: number; day: number }, clock: LocalClock): AskedDay => {
  const passed = month < clock.month || (month === clock.month && day < clock.date)
  const year = clock.year + (passed ? 1 : 0)
  const at = new Date(Date.UTC(year, month - 1, day))
  const key = dayKeys[at.getUTCDay()] ?? 'mon'
  const name = new Intl.DateTimeFormat('en-US', { weekday: 'long', month: 'long', day: 'numeric', timeZone: 'UTC' }).format(at)
  return { day: key, ahead: undefined, name }
}

/** The days a question asks about, as days of the tenant's calendar. */
export const daysAsked = (when: WhenAsked, clock: LocalClock): AskedDay[] => {
  if (when.date) return [ofDate(when.date, clock)]
  if (when.days.length > 0) return when.days.map((day) => ({ day, ahead: undefined, name: dayName(day) }))
  if (when.offset === undefined) return []
  const day = dayAfter(clock.day, when.offset)
  return [{ day, ahead: when.offset, name: when.offset === 0 ? 'today' : `tomorrow (${dayName(day)})` }]
}
