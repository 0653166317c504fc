export type QuietHours = { quietFrom: string | null; quietTo: string | null; timezone: string }

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

const localMinutes = (at: Date, timezone: string): number => {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone: timezone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).formatToParts(at)
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value ?? 0)
  return part('hour') * 60 + part('minute')
}

/** Whether a person wants to be left alone at a moment, by the clock where he is. From 22:00 to 07:00 goes over midnight; equal ends mean never. */
export const quietAt = ({ quietFrom, quietTo, timezone }: QuietHours, at: Date): boolean => {
  if (!quietFrom || !quietTo) return false
  const [from, to, now] = [minutesOf(quietFrom), minutesOf(quietTo), localMinutes(at, timezone)]
  return from <= to ? from <= now && now < to : now >= from || now < to
}
