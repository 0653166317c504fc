/** How a message points back: at the thing talked about (`it`), at one of a list (`index`), or at the rest of it. */
export type Reference = { kind: 'it' } | { kind: 'index'; index: number } | { kind: 'cheapest' | 'dearest' }

const ordinals = ['first', 'second', 'third', 'fourth']
const ordinal = /\b(?:the|that) (first|second|third|fourth|last) (?:one|option|product|plan|item)?\b|\b(?:the|number|option) (?:first|second|third|fourth|last)\b|\b(?:the )(1|2|3|4) ?(?:st|nd|rd|th) (?:one)?/
const pointing = /\b(?:it|its|that|this|these|those|them|they|the same|that one|this one|the one)\b/
const emptyIt = /\b(?:is it|does it|it is|will it) (?:possible|ok|okay|true|safe to assume|cost to|rain|raining|snow|late|early|matter)\b|\b(?:that's|that is|it's) (?:all|fine|great|good|ok|okay|perfect|it)\b/

/** What the message's pronouns point at; undefined when it stands alone. Expects lower-case text. */
export const reference = (text: string): Reference | undefined => {
  const nth = ordinal.exec(text)
  const word = nth?.[1]
  if (word) return { kind: 'index', index: word === 'last' ? -1 : ordinals.indexOf(word) }
  if (nth?.[2]) return { kind: 'index', index: Number(nth[2]) - 1 }
  if (/\bthe (?:cheaper|cheapest|least expensive) (?:one|of)\b/.test(text)) return { kind: 'cheapest' }
  if (/\bthe (?:most expensive|dearer|pricier) (?:one|of)\b/.test(text)) return { kind: 'dearest' }
  return pointing.test(text) && !emptyIt.test(text) ? { kind: 'it' } : undefined
}
