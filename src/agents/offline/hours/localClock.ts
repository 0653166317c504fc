import type { WeekDay } from '@/queries/agent/readTenantProfile'

/** A moment as the tenant's wall clock and calendar show it. */
export type LocalClock = { day: WeekDay; /** Minutes after midnight. */ minutes: number; year: number; month: number; date: number }

const parts = (at: Date, timeZone: string) => {
  const format = (zone: string) => new Intl.DateTimeFormat('en-US', { timeZone: zone, weekday: 'short', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', hourCycle: 'h23' })
  try {
    return format(timeZone).formatToParts(at)
  } catch {
    // The zone is the tenant's text; with a wrong one UTC is the honest reading.
    return format('UTC').formatToParts(at)
  }
}

export const localClock = (at: Date, timeZone: string): LocalClock => {
  const found = new Map(parts(at, timeZone).map(({ type, value }) => [type, value]))
  const number = (type: Intl.DateTimeFormatPartTypes) => Number(found.get(type) ?? 0)
  const day = (found.get('weekday') ?? 'Mon').toLowerCase().slice(0, 3) as WeekDay
  return { day, minutes: number('hour') * 60 + number('minute'), year: number('year'), month: number('month'), date: number('day') }
}
