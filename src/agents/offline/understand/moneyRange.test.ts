import { cpuOf } from '../../../../tests/support/cpuOf'
import { minorUnitsOf, moneyRange } from './moneyRange'

describe('moneyRange', () => {
  it.each([
    ['something under $20', { max: 1999n }],
    ['below 20 dollars please', { max: 1999n }],
    ['less than 18.50', { max: 1849n }],
    ['up to €20', { max: 2000n }],
    ['20 bucks or less', { max: 2000n }],
    ['over $1,200', { min: 120001n }],
    ['at least 2k', { min: 200000n }],
    ['between 10 and 30 dollars', { min: 1000n, max: 3000n }],
    ['between $30 and $10', { min: 1000n, max: 3000n }],
    ['$10-$15', { min: 1000n, max: 1500n }],
    ['around $40', { min: 3000n, max: 5000n, near: 4000n }],
    ['my budget is $50', { max: 5000n }],
  ])('reads “%s”', (text, range) => expect(moneyRange(text, 2)).toEqual(range))

  it.each(['under 6 feet tall', 'less than an hour', 'within 30 days', 'more than 250 users', 'for 12 people', 'the 4 inch pot', 'it is 110 degrees'])('sees no price in “%s”', (text) => expect(moneyRange(text, 2)).toBeUndefined())

  it('follows the decimals of the currency', () => {
    expect(moneyRange('under 2000 yen', 0)).toEqual({ max: 1999n })
    expect(minorUnitsOf('1,234.5', 3)).toBe(1234500n)
    expect(minorUnitsOf('12,5', 2)).toBe(1250n)
  })

  it('reads a hostile text in linear time', () => {
    const hostile = [`under ${'1,'.repeat(1_000)}`, `between ${'$1 and '.repeat(280)}`]
    expect(cpuOf(() => hostile.forEach((text) => moneyRange(text, 2)))).toBeLessThan(200)
  })
})
