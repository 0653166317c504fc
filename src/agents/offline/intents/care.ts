import type { ProductSheet } from '@/queries/agent/productSheet'
import { richTextParts } from '@/services/search/richTextParts'
import type { Features } from '../Features'
import type { Intent } from '../Intent'
import { sentence } from '../compose/capital'
import { factsAsked, paragraphsAsked } from '../compose/productDetails'
import { productLink, productSource } from '../compose/productWords'
import { found, wordSet } from '../retrieve/wordSet'
import { policyTopic } from '../understand/policyTopic'
import { stem } from '../understand/stem'
import type { Token } from '../understand/tokens'
import { hasSubject, subjectProducts } from '../subjectProducts'

const asksCare = /\b(?:how (?:do|can|should|would|often|to|much (?:water|light|sun|space|fertili[sz]er|shade)|long (?:can|should|before))|care|caring|look(?:ing)? after|keep(?:ing)? (?:it|them|a|my|the)|water(?:ing|ed)?|repot(?:ting)?|fertili[sz]e[rd]?|feed(?:ing)?|prun(?:e|ing)|propagat(?:e|ing)|plant it|transplant|soil|clean(?:ing)?|wash(?:ing)?|maintain|maintenance|prepare|bring|plant(?:ing)? (?:it|a|the|my|them|out|in)|instructions|tips|when (?:do|should|can) i|what (?:do|should) i (?:do|bring|prepare)|bloom|flower again|dying|wilting|yellow(?:ing)?|mushy|wrinkled|rot(?:ting)?)\b/
const general = /\b(?:care|caring|look(?:ing)? after|instructions|tips|maintain|keep (?:it|them|a|my|the) \w+ alive|keep (?:it|them) (?:alive|happy))\b/
const notCare = /^\W*(?:so |and )?do you\b|\b(?:how (?:do|can) i (?:pay|buy|order|book|reach|contact|cancel|return|change|stop|apply|sign|get (?:to|there))|customer care)\b/

const verbs = new Set(['repot', 'water', 'plant', 'feed', 'prun', 'propagat', 'propag', 'clean', 'wash', 'maintain', 'transplant', 'test', 'prepar', 'soil', 'fertiliz'])

const generalWords = new Set(['car', 'caring', 'instruction', 'tip', 'maintain', 'guid'])

const answerFor = (product: ProductSheet, tokens: readonly Token[], isGeneral: boolean): string | undefined => {
  const asked = tokens.filter(({ stem }) => !generalWords.has(stem))
  const paragraphs = paragraphsAsked(asked, product.care, product.title, 2)
  const facts = factsAsked(asked, product).filter(({ score }) => score >= 0.7).slice(0, 1)
  const told = facts.map(({ label, value }) => sentence(`${label}: ${value}`)).filter((fact) => !paragraphs.some((paragraph) => paragraph.includes(fact)))
  if (paragraphs.length + told.length > 0) return [...told, ...paragraphs.map(sentence)].join('\n')
  if (!isGeneral) {
    const [described] = paragraphsAsked(asked, product.content, product.title, 1)
    const said = wordSet(described ?? '')
    return described && asked.filter((token) => found(token, said) > 0).length >= asked.length / 2 ? sentence(described) : undefined
  }
  const all = richTextParts(product.care).filter(({ kind }) => kind !== 'heading').slice(0, 5)
  return all.length > 0 ? all.map(({ kind, linked }) => (kind === 'item' ? `- ${linked}` : linked)).join('\n') : undefined
}

/** The message without the product's own words: "water heater" does not ask how to water. */
const withoutNames = ({ text, mentions }: Features): string => {
  const own = mentions[0]?.stems ?? new Set()
  return text.replace(/\p{L}+/gu, (word) => (own.has(stem(word)) ? '' : word))
}

/** How to keep, use or prepare for a product, from its own care text and facts. */
export const care: Intent = {
  name: 'care',
  match: (features) => {
    const { text, mentions } = features
    if (!asksCare.test(withoutNames(features)) || notCare.test(text) || !hasSubject(features) || policyTopic(features.tokens)) return undefined
    const named = mentions[0]?.score
    // "How do I repot a cactus" is about the cactus, not about the repotting set.
    if (mentions[0] && [...mentions[0].stems].every((root) => verbs.has(root))) return undefined
    return { score: named === undefined ? 0.97 : 0.75 + 0.225 * named, rule: named === undefined ? 'care.followUp' : 'care.product' }
  },
  answer: async (context) => {
    const { features } = context
    const [product] = await subjectProducts(context)
    if (!product) return undefined
    const own = new Set(features.mentions[0]?.stems)
    const tokens = features.tokens.filter(({ stem }) => !own.has(stem))
    const isGeneral = general.test(features.text) || tokens.every(({ stem }) => generalWords.has(stem))
    const text = answerFor(product, tokens, isGeneral)
    return text === undefined ? undefined : { text: `${productLink(product)}:\n${text}`, blocks: [{ blockType: 'productCard', product: product.id }], sources: [productSource(product)] }
  },
}
