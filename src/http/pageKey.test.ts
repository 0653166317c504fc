import { isKept, meaningfulQuery } from './pageKey'

describe('which page an address means', () => {
  it('forgets tracking, keeps what changes the page, in one order', () => {
    expect(meaningfulQuery(new URLSearchParams('utm_source=x&page=2&fbclid=1&category=Cacti'))).toBe('page=2&category=Cacti')
    expect(meaningfulQuery(new URLSearchParams('category=Cacti&page=2'))).toBe('page=2&category=Cacti')
  })

  it('does not keep pages of free text', () => {
    expect(isKept(new URLSearchParams('q=barrel'))).toBe(false)
    expect(isKept(new URLSearchParams('category=Cacti'))).toBe(true)
  })
})
