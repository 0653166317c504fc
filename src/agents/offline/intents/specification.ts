import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Intent } from '../Intent'
import { sentence } from '../compose/capital'
import { type Fact, factsAsked } from '../compose/productDetails'
import { productLink, productSource } from '../compose/productWords'
import { found, wordSet } from '../retrieve/wordSet'
import { strongestFact } from '../retrieve/strongestFact'
import { hasSubjectOrEarlier, subjectProducts } from '../subjectProducts'

const asksFact = /^(?:and |so |ok |okay |but )?(?:is|are|does|do|can|will|what|which|how|where|when|who)\b|\?/
const yesNo = /^(?:(?:and|so|ok|okay|but|also)[, ]+)?(?:is|are|does|do|can|will|would)\b/

const asksWhenOrWhere = /^(?:and |so )?(when|where)(?:'s| is| are| does| do| will)\b/

const whenOrWhere = (text: string, { specifications }: ProductSheet): Fact | undefined => {
  const word = asksWhenOrWhere.exec(text)?.[1]
  const fact = specifications.find(({ label }) => label.toLowerCase() === word)
  return fact && { ...fact, score: 1 }
}

const opposite = /\b(?:toxic|poison(?:ous)?|harmful|dangerous|bad|unsafe|deadly|hurt|harm|not)\b/

/** "Is it poisonous?" must never get the "No" of the fact "Pet safe: No": yes and no are said only to the fact's own words. */
const asksSameWay = (text: string, label: string) => yesNo.test(text) && !opposite.test(text) && wordSet(label).tokens.some((token) => found(token, wordSet(text)) > 0)

const factSentence = (product: ProductSheet, { label, value }: Fact, text: string): string => {
  const plain = /^(yes|no)\b[:,.]?\s*(.*)$/i.exec(value)
  if (plain?.[1] && asksSameWay(text, label)) return `${/^yes/i.test(plain[1]) ? 'Yes' : 'No'}, for ${productLink(product)}: ${plain[2] || `${label.toLowerCase()}, ${value.toLowerCase()}`}`
  return `${productLink(product)}, ${label.toLowerCase()}: ${value}`
}

/** A single fact of a product: pet safety, size, hardiness, what is included … */
export const specification: Intent = {
  name: 'specification',
  match: (features, { knowledge }) => {
    if (!asksFact.test(features.text) || !hasSubjectOrEarlier(features)) return undefined
    const own = new Set(features.mentions[0]?.stems)
    if (features.tokens.every(({ stem }) => own.has(stem)) && !asksWhenOrWhere.test(features.text)) return undefined
    if (asksWhenOrWhere.test(features.text) && (features.mentions[0]?.score ?? 0) >= 0.7) return { score: 0.9, rule: 'specification.product' }
    // A fact that goes by the very name asked for says more than any general answer.
    if (strongestFact(features, knowledge) >= 0.7 && !/\b(?:how much|prices?|costs?)\b/.test(features.text)) return { score: 0.965, rule: features.mentions.length > 0 ? 'specification.product' : 'specification.followUp' }
    return { score: features.mentions.length > 0 ? 0.74 : 0.76, rule: features.mentions.length > 0 ? 'specification.product' : 'specification.followUp' }
  },
  answer: async (context, { rule }) => {
    const { features } = context
    const about = await subjectProducts(context)
    const own = new Set(features.mentions.flatMap(({ stems }) => [...stems]))
    const tokens = features.tokens.filter(({ stem }) => !own.has(stem))
    const lines = about.flatMap((product) => {
      const fact = whenOrWhere(features.text, product) ?? factsAsked(tokens, product)[0]
      return fact ? [sentence(factSentence(product, fact, features.text))] : []
    })
    if (lines.length === 0) return undefined
    return { text: lines.join('\n'), blocks: about.map(({ id }) => ({ blockType: 'productCard', product: id })), sources: about.map(productSource), rule }
  },
}
