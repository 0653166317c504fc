import { cleanText, readLimit } from './cleanText'
import { correctSpelling } from './correctSpelling'
import { editDistance } from './editDistance'
import { reference } from './reference'
import { stem } from './stem'
import { words } from './words'

describe('cleanText', () => {
  it('drops what rules cannot read and keeps the words', () => {
    expect(cleanText('  What’s\u0000 the \u202eprice\u200b of 🌵 it?\r\n\r\nThanks ')).toBe("What's the price of it?\nThanks")
  })

  it('survives lone surrogates, emptiness and 16 KB', () => {
    expect(cleanText('\ud800')).toBe('')
    expect(cleanText('🌵🌵')).toBe('')
    expect(cleanText('ﷺ'.repeat(8_000)).length).toBeLessThanOrEqual(readLimit)
  })
})

describe('words and stems', () => {
  it('writes short forms out and parts numbers from units', () => {
    expect(words("What's the 6in pot? I don't know, pls tell")).toEqual(['what', 'the', '6', 'in', 'pot', 'i', 'do', 'not', 'know', 'please', 'tell'])
    expect(words('constructor __proto__ toString')).toEqual(['constructor', 'proto', 'tostring'])
  })

  it.each([['watering', 'water'], ['cacti', 'cactus'], ['batteries', 'battery'], ['shipped', 'ship'], ['conviction', 'convict'], ['wrongly', 'wrong'], ['boxes', 'box'], ['prices', stem('pricing')]])('%s -> %s', (word, root) => expect(stem(word)).toBe(root))
})

describe('correctSpelling', () => {
  const vocabulary = { uses: new Map([['saguaro', 3], ['barrel', 5], ['furnace', 2], ['packing', 1]]), compounds: new Map<string, string>() }
  const right = (text: string) => correctSpelling(text.split(' '), vocabulary).map(({ word }) => word).join(' ')

  it('mends slips with the tenant’s own words', () => expect(right('how much is teh saguarro barel furnce')).toBe('how much is teh saguaro barrel furnace'))
  it('leaves right everyday words alone', () => expect(right('is there parking')).toBe('is there parking'))
  it('leaves words alone that nothing is near', () => expect(right('zxqvwy')).toBe('zxqvwy'))
  it('counts a swap of neighbours as one slip', () => expect(editDistance('gloden', 'golden', 1)).toBe(1))
})

describe('reference', () => {
  it('finds what points back', () => {
    expect(reference('and how much is it?')).toEqual({ kind: 'it' })
    expect(reference('tell me about the second one')).toEqual({ kind: 'index', index: 1 })
    expect(reference('how much is the cheapest one')).toEqual({ kind: 'cheapest' })
    expect(reference('how much is a barrel')).toBeUndefined()
  })
})
