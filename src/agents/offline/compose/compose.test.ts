import type { ProductSheet } from '@/queries/agent/productSheet'
import { durationWords } from './durationWords'
import { currencyDigits, formatMoney } from './formatMoney'
import { listOf } from './listOf'
import { pick } from './pick'
import { priceSentence } from './priceSentence'
import { stockSentence } from './stockSentence'

const product = (changes: Partial<ProductSheet>): ProductSheet => ({
  id: '1', title: 'Golden Barrel', slug: 'golden-barrel', summary: 'Round.', kind: 'physical', category: 'Cacti', priceNote: '', durationMinutes: null, featured: false,
  currency: 'USD', content: null, care: null, blocks: null, specifications: [], tags: [],
  variants: [{ title: '4 in pot', sku: 'GB-4', price: 1600n, compareAtPrice: null, stock: 3 }], ...changes,
})

describe('formatMoney', () => {
  it('is exact for every number of decimals and for amounts beyond floating point', () => {
    expect(formatMoney(1850n, 'USD', 'en-US')).toBe('$18.50')
    expect(formatMoney(5n, 'USD', 'en-US')).toBe('$0.05')
    expect(formatMoney(1850n, 'JPY', 'en-US')).toBe('¥1,850')
    expect(formatMoney(1850n, 'KWD', 'en-US')).toBe('KWD 1.850')
    expect(formatMoney(900719925474099312n, 'USD', 'en-US')).toBe('$9,007,199,254,740,993.12')
    expect(currencyDigits('JPY')).toBe(0)
  })

  it('does not fail on a wrong locale', () => expect(formatMoney(100n, 'USD', 'not_a_locale')).toBe('$1.00'))
})

describe('sentences', () => {
  it('tell one price, several prices, a sale and what is sold out', () => {
    expect(priceSentence(product({}), 'en-US')).toBe('[Golden Barrel](/products/golden-barrel) is $16.00.')
    const two = product({ variants: [{ title: '8 in pot', sku: 'B', price: 6800n, compareAtPrice: 8000n, stock: 0 }, { title: '4 in pot', sku: 'A', price: 1600n, compareAtPrice: null, stock: 3 }] })
    expect(priceSentence(two, 'en-US')).toBe('[Golden Barrel](/products/golden-barrel) is $16.00 for 4 in pot and $68.00 for 8 in pot, down from $80.00 (sold out at the moment).')
  })

  it('never take a missing price for free', () => {
    const unpriced = product({ variants: [{ title: 'One', sku: 'A', price: null, compareAtPrice: null, stock: null }] })
    expect(priceSentence(unpriced, 'en-US')).toContain('on request')
    const free = product({ variants: [{ title: 'One', sku: 'A', price: 0n, compareAtPrice: null, stock: null }] })
    expect(priceSentence(free, 'en-US')).toContain('is free')
  })

  it('tell stock as it is', () => {
    expect(stockSentence(product({}), true, 'en-US')).toBe('We have 3 of [Golden Barrel](/products/golden-barrel) in stock right now.')
    expect(stockSentence(product({ variants: [{ title: 'A', sku: 'A', price: 1n, compareAtPrice: null, stock: 0 }] }), false, 'en-US')).toContain('sold out')
  })
})

describe('small words', () => {
  it('joins lists', () => {
    expect(listOf(['a'])).toBe('a')
    expect(listOf(['a', 'b', 'c'], 'or')).toBe('a, b or c')
    expect(listOf(['a, x', 'b', 'c'])).toBe('a, x; b; and c')
  })

  it('says durations and picks the same phrase for the same message', () => {
    expect(durationWords(75)).toBe('1 hour and 15 minutes')
    expect(durationWords(120)).toBe('2 hours')
    expect(pick(['a', 'b', 'c'], 'seed')).toBe(pick(['a', 'b', 'c'], 'seed'))
    expect(pick([], 'seed')).toBe('')
  })
})
