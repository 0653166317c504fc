import type { OpeningTime } from '@/queries/agent/readTenantProfile'
import { weekWords } from './hoursWords'
import { localClock } from './localClock'
import { nextOpening, openUntil, spansOn } from './openingTimes'

const shop: OpeningTime[] = [
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '08:00', closes: '12:00' },
  { days: ['mon', 'tue', 'wed', 'thu', 'fri'], opens: '13:00', closes: '17:30' },
  { days: ['sat'], opens: '09:00', closes: '12:00' },
]
const bar: OpeningTime[] = [{ days: ['fri', 'sat'], opens: '18:00', closes: '02:00' }]

describe('opening times', () => {
  it('uses the tenant’s own clock, also across midnight and summer time', () => {
    const at = new Date('2026-07-01T03:30:00Z')
    expect(localClock(at, 'America/Phoenix')).toMatchObject({ day: 'tue', minutes: 20 * 60 + 30 })
    expect(localClock(at, 'America/New_York')).toMatchObject({ day: 'tue', minutes: 23 * 60 + 30 })
    expect(localClock(at, 'Europe/Berlin')).toMatchObject({ day: 'wed', minutes: 5 * 60 + 30 })
    expect(localClock(at, 'Nowhere/Atlantis')).toMatchObject({ day: 'wed', minutes: 3 * 60 + 30 })
  })

  it('knows the break at noon and the next opening', () => {
    expect(openUntil(shop, 'mon', 9 * 60)).toBe(12 * 60)
    expect(openUntil(shop, 'mon', 12 * 60 + 30)).toBeUndefined()
    expect(nextOpening(shop, 'mon', 12 * 60 + 30)).toMatchObject({ ahead: 0, span: { opens: 13 * 60 } })
    expect(nextOpening(shop, 'sat', 13 * 60)).toMatchObject({ ahead: 2, day: 'mon' })
    expect(nextOpening([], 'sat', 0)).toBeUndefined()
  })

  it('knows a night that began the day before', () => {
    expect(openUntil(bar, 'sun', 60)).toBe(120)
    expect(openUntil(bar, 'sun', 121)).toBeUndefined()
    expect(spansOn(bar, 'fri')).toEqual([{ opens: 1080, closes: 1560 }])
  })

  it('says the week in words', () => {
    expect(weekWords(shop, 'en-US')).toBe('We are open Monday to Friday from 8:00 AM to 12:00 PM and 1:00 PM to 5:30 PM and Saturday from 9:00 AM to 12:00 PM, and closed on Sunday')
    expect(weekWords([], 'en-US')).toBe('We have no regular opening hours')
  })
})
