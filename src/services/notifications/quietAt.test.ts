import fc from 'fast-check'
import { quietAt } from './quietAt'

const night = (timezone: string) => ({ quietFrom: '22:00', quietTo: '07:00', timezone })

describe('quiet hours', () => {
  it.each([
    ['UTC', '2026-01-05T21:59:00Z', false], ['UTC', '2026-01-05T22:00:00Z', true], ['UTC', '2026-01-06T06:59:59Z', true], ['UTC', '2026-01-06T07:00:00Z', false],
    ['America/Phoenix', '2026-01-05T05:00:00Z', true], ['America/Phoenix', '2026-01-05T22:00:00Z', false], ['Asia/Kolkata', '2026-01-05T16:30:00Z', true], ['Asia/Kolkata', '2026-01-05T16:29:00Z', false],
  ])('in %s at %s: %s', (timezone, at, quiet) => {
    expect(quietAt(night(timezone), new Date(at))).toBe(quiet)
  })

  it('follow the clock on the day it is changed', () => {
    expect(quietAt(night('Europe/Berlin'), new Date('2026-03-29T04:59:00Z'))).toBe(true)
    expect(quietAt(night('Europe/Berlin'), new Date('2026-03-29T05:00:00Z'))).toBe(false)
    expect(quietAt(night('Europe/Berlin'), new Date('2026-03-28T05:59:00Z'))).toBe(true)
  })

  it('within a day are not quiet at night, and without both ends never', () => {
    expect(quietAt({ quietFrom: '12:00', quietTo: '13:00', timezone: 'UTC' }, new Date('2026-01-05T12:30:00Z'))).toBe(true)
    expect(quietAt({ quietFrom: '12:00', quietTo: '13:00', timezone: 'UTC' }, new Date('2026-01-05T23:30:00Z'))).toBe(false)
    for (const quietTo of [null, '12:00']) expect(quietAt({ quietFrom: '12:00', quietTo, timezone: 'UTC' }, new Date('2026-01-05T12:00:00Z'))).toBe(false)
  })

  it('and the opposite hours share no minute and leave none out', () => {
    const time = fc.integer({ min: 0, max: 1_439 }).map((minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`)
    fc.assert(fc.property(time, time, fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }), (a, b, at) => {
      fc.pre(a !== b)
      expect(quietAt({ quietFrom: a, quietTo: b, timezone: 'America/New_York' }, at)).toBe(!quietAt({ quietFrom: b, quietTo: a, timezone: 'America/New_York' }, at))
    }))
  })
})
