import fc from 'fast-check'
import { openState } from '@/blocks/contact/openState'
import type { OpeningHours } from '@/blocks/contact/ContactPlace'
import { addBusinessMinutes, isOpenAt } from './businessTime'

const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const zones = ['America/New_York', 'Europe/Berlin', 'Australia/Lord_Howe', 'America/St_Johns', 'Asia/Kolkata', 'UTC', 'Africa/Cairo', 'America/Santiago']
/** Days around which some of these zones change their clocks, either way. */
const changes = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-09-06', '2026-10-04', '2026-10-25', '2026-11-01', '2026-04-24']

const clock = (minutes: number) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

const hoursOf: fc.Arbitrary<OpeningHours> = fc.array(
  fc.record({ days: fc.subarray([...days], { minLength: 1 }), opens: fc.integer({ min: 0, max: 80 }), length: fc.integer({ min: 1, max: 15 }) }).map(({ days, opens, length }) => ({ days, opens: clock(opens * 15), closes: clock(Math.min(opens * 15 + length * 15, 1_439)) })),
  { minLength: 1, maxLength: 3 },
)
const moment = fc.tuple(fc.constantFrom(...changes), fc.integer({ min: -3_000, max: 1_500 })).map(([date, minutes]) => new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000))
const given = fc.record({ hours: hoursOf, timezone: fc.constantFrom(...zones), start: moment })

const minute = 60_000

/** Counted the slow way, by looking at the clock each minute: what the website itself calls open. */
const openMinutes = (from: Date, until: Date, hours: OpeningHours, timezone: string) => {
  let count = 0
  for (let at = from.getTime(); at < until.getTime(); at += minute) if (openState(hours, timezone, new Date(at)).open) count++
  return count
}

describe('business time', () => {
  it('counts exactly the minutes that the clock on the wall calls open, also across clock changes', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 300 }), ({ hours, timezone, start }, minutes) => {
        const due = addBusinessMinutes(start, minutes, { hours, timezone })
        fc.pre(due.getTime() - start.getTime() < 4 * 86_400_000)
        expect(openMinutes(start, due, hours, timezone)).toBe(minutes)
        expect(openState(hours, timezone, new Date(due.getTime() - minute)).open).toBe(true)
      }),
      { numRuns: 40 },
    )
  })

  it('never comes before its start, and more minutes never come earlier', () => {
    fc.assert(
      fc.property(given, fc.integer({ min: 1, max: 5_000 }), fc.integer({ min: 0, max: 500 }), ({ hours, timezone, start }, minutes, more) => {
        const due = addBusinessMinutes(start, minutes, { hours, timezone }).getTime()
        expect(due).toBeGreaterThanOrEqual(start.getTime() + minutes * minute)
        expect(addBusinessMinutes(start, minutes + more, { hours, timezone }).getTime()).toBeGreaterThanOrEqual(due)
      }),
      { numRuns: 300 },
    )
  })

  it('agrees with the website on whether it is open', () => {
    fc.assert(
      fc.property(given, ({ hours, timezone, start }) => expect(isOpenAt(start, { hours, timezone })).toBe(openState(hours, timezone, start).open)),
      { numRuns: 500 },
    )
  })

  it('is plain time for a business without hours', () => {
    const start = new Date('2026-03-08T06:30:00Z')
    expect(addBusinessMinutes(start, 90, { hours: [], timezone: 'America/New_York' })).toEqual(new Date('2026-03-08T08:00:00Z'))
    expect(isOpenAt(start, { hours: [], timezone: 'America/New_York' })).toBe(true)
  })

  it('goes over a night and a weekend', () => {
    const hours: OpeningHours = [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '09:00', closes: '17:00' }]
    const friday = new Date('2026-03-06T21:30:00Z')
    expect(addBusinessMinutes(friday, 60, { hours, timezone: 'America/New_York' }).toISOString()).toBe('2026-03-09T13:30:00.000Z')
  })
})
