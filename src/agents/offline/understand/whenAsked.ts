import { type WeekDay, weekDays } from '@/queries/agent/readTenantProfile'

/** The time a question is about, as far as words tell it. */
export type WhenAsked = {
  now: boolean
  /** Days from today: 0 today, 1 tomorrow. */
  offset?: number
  days: WeekDay[]
  /** Minutes after midnight. */
  time?: number
  date?: { month: number; day: number }
  holiday?: string
}

const dayPattern = /\b(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?s?\b/g
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const monthFirst = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s(\d{1,2})(?:st|nd|rd|th)?\b/
const dayFirst = /\b(\d{1,2})(?:\s?(?:st|nd|rd|th))?\s(?:of\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/
const clock = /\b(?:at|by|before|after|until|till|around|past)\s(\d{1,2})(?::(\d{2}))?\s?(am|pm|a\.m|p\.m|o'clock)?|\b(\d{1,2})(?::(\d{2}))?\s?(am|pm|a\.m|p\.m)\b|\b(\d{1,2}):(\d{2})\b/
const holidays = /\b(thanksgiving|christmas(?: (?:eve|day))?|xmas|new year'?s?(?: (?:eve|day))?|easter(?: (?:sunday|monday))?|labor day|memorial day|independence day|4th of july|fourth of july|july 4th|good friday|boxing day|canada day|victoria day|juneteenth|presidents'? day|martin luther king day|mlk day|veterans day|columbus day|(?:public |bank |federal |national |court )?holidays?)\b(?! cactus)/

const daysIn = (text: string): WeekDay[] => {
  if (/\bweekends?\b/.test(text)) return ['sat', 'sun']
  const found = [...text.matchAll(dayPattern)].map(([, name = '']) => weekDays.find((day) => day === name.slice(0, 3))).filter((day): day is WeekDay => day !== undefined)
  return [...new Set(found)]
}

const timeIn = (text: string): number | undefined => {
  if (/\bnoon\b|\bmidday\b/.test(text)) return 12 * 60
  if (/\bmidnight\b/.test(text)) return 24 * 60 - 1
  const match = clock.exec(text)
  if (!match) return undefined
  const hour = Number(match[1] ?? match[4] ?? match[7])
  const minute = Number(match[2] ?? match[5] ?? match[8] ?? 0)
  if (hour > 24 || minute > 59) return undefined
  const half = (match[3] ?? match[6] ?? '').slice(0, 1)
  // Without am or pm, nobody asks a business about 1 to 6 in the night.
  const afternoon = half === 'p' || (half === '' || half === 'o' ? hour >= 1 && hour <= 6 && match[7] === undefined : false)
  return (hour % 24 === 12 && half === 'a' ? 0 : hour < 12 && afternoon ? hour + 12 : hour) * 60 + minute
}

const dateIn = (text: string): WhenAsked['date'] => {
  const first = monthFirst.exec(text)
  const second = first ? null : dayFirst.exec(text)
  const [name, number] = first ? [first[1], first[2]] : [second?.[2], second?.[1]]
  const month = name ? monthNames.indexOf(name) + 1 : 0
  const day = Number(number ?? 0)
  return month > 0 && day >= 1 && day <= 31 ? { month, day } : undefined
}

/** Days, dates and times of day in a lower-case text. */
export const whenAsked = (text: string): WhenAsked => {
  const offset = /\btomorrow\b/.test(text) ? 1 : /\b(?:today|tonight|this (?:morning|afternoon|evening))\b/.test(text) ? 0 : undefined
  return { now: /\b(?:now|right now|at the moment|currently|still open|open yet)\b/.test(text), offset, days: daysIn(text), time: timeIn(text), date: dateIn(text), holiday: holidays.exec(text)?.[0] }
}
