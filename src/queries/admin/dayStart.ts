const part = (parts: Intl.DateTimeFormatPart[], type: string) => Number(parts.find((found) => found.type === type)?.value)

/** How far the zone is ahead of UTC at that moment, in ms. */
const offsetAt = (at: number, timezone: string): number => {
  const parts = new Intl.DateTimeFormat('en', { timeZone: timezone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' }).formatToParts(at)
  const wall = Date.UTC(part(parts, 'year'), part(parts, 'month') - 1, part(parts, 'day'), part(parts, 'hour'), part(parts, 'minute'), part(parts, 'second'))
  return wall - Math.floor(at / 1_000) * 1_000
}

/** Midnight of the zone's day, `daysAgo` before the day of `at`; right also on days that have 23 or 25 hours. */
export const dayStart = ({ at, timezone, daysAgo = 0 }: { at: Date; timezone: string; daysAgo?: number }): Date => {
  const wall = new Date(at.getTime() + offsetAt(at.getTime(), timezone))
  const midnight = Date.UTC(wall.getUTCFullYear(), wall.getUTCMonth(), wall.getUTCDate() - daysAgo)
  const first = midnight - offsetAt(midnight, timezone)
  return new Date(midnight - offsetAt(first, timezone))
}
