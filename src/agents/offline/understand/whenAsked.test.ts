import { whenAsked } from './whenAsked'

describe('whenAsked', () => {
  it('knows today, tomorrow and now', () => {
    expect(whenAsked('are you open tomorrow')).toMatchObject({ offset: 1, days: [], now: false })
    expect(whenAsked('are you open now')).toMatchObject({ now: true, offset: undefined })
    expect(whenAsked('open tonight?')).toMatchObject({ offset: 0 })
  })

  it('knows week days in long, short and plural form, and the weekend', () => {
    expect(whenAsked('on sundays or wed?').days).toEqual(['sun', 'wed'])
    expect(whenAsked('at the weekend').days).toEqual(['sat', 'sun'])
  })

  it('reads times of day as people mean them', () => {
    expect(whenAsked('open at 5 on friday').time).toBe(17 * 60)
    expect(whenAsked('open at 9 on friday').time).toBe(9 * 60)
    expect(whenAsked('at 5:30 pm').time).toBe(17 * 60 + 30)
    expect(whenAsked('at noon').time).toBe(12 * 60)
    expect(whenAsked('17:45').time).toBe(17 * 60 + 45)
  })

  it('reads dates and holidays', () => {
    expect(whenAsked('are you open december 24th').date).toEqual({ month: 12, day: 24 })
    expect(whenAsked('on the 3rd of july').date).toEqual({ month: 7, day: 3 })
    expect(whenAsked('open on thanksgiving?').holiday).toBe('thanksgiving')
    expect(whenAsked('how do i water a christmas cactus').holiday).toBeUndefined()
  })
})
