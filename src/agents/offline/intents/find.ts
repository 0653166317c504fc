import type { ProductSheet } from '@/queries/agent/productSheet'
import type { Features } from '../Features'
import type { AnswerContext, Intent, IntentAnswer } from '../Intent'
import { listOf } from '../compose/listOf'
import { budgetWords, offerWords } from '../compose/offerWords'
import { lowestPrice, productSource } from '../compose/productWords'
import { grants, rankedIds, sensibly, type Wish } from '../retrieve/findProducts'
import { found, wordSet } from '../retrieve/wordSet'
import { subjectIds } from '../subjectProducts'

const asksFor = /\b(?:do you (?:have|sell|carry|offer|stock|grow|do)|have you got|got any|anything|something|looking for|search(?:ing)? for|find me|show me|recommend|suggest|suggestions?|which (?:\w+ ){0,3}(?:is|are|would|can|do)|what (?:\w+ ){0,3}(?:is|are|do you have|would|can|plants?|services?|products?|plans?)|i (?:need|want)|i would like|i'd like|what should (?:i|we) (?:buy|get|choose|order|pick|take)|good for|best|suitable|suited|ideal|options?|gifts?|ideas?)\b/
const cheaperThan = /\b(?:anything|something|any|one|ones|got|have) .{0,20}\b(?:cheaper|less expensive)\b|^(?:anything |something )?(?:cheaper|less expensive)\b/
const shortTime = /\b(?:less than|under|within|no more than|at most) (?:an|one|1) hour\b|\b(?:less than|under|within|at most) (\d{1,3}) (minutes?|hours?)\b/

/** How many products an answer shows. */
const shown = 4

const minutesAsked = (text: string): number | undefined => {
  const match = shortTime.exec(text)
  if (!match) return undefined
  return match[1] === undefined ? 60 : Number(match[1]) * (match[2]?.startsWith('hour') ? 60 : 1)
}

const kindAsked = (text: string): ProductSheet['kind'] | undefined => (/\bservices?\b/.test(text) ? 'service' : undefined)

/** What one part asks for, with what the rest of the message adds ("I have a cat. What would you recommend?"). */
const wishOf = (features: Features, whole: Features): Wish => ({
  criteria: features.criteria.length > 0 ? features.criteria : whole.criteria,
  money: features.money ?? whole.money,
  kind: kindAsked(features.text),
  maxMinutes: minutesAsked(features.text),
})

const offer = (products: readonly ProductSheet[], wish: Wish, { turn: { tenant }, voice }: AnswerContext): IntentAnswer => {
  const best = products.slice(0, shown)
  const more = products.length - best.length
  const budget = wish.money ? ` ${budgetWords(wish.money, tenant.currency, tenant.locale)}` : ''
  const opening = voice.toned({
    warm: [`Yes,${budget ? `${budget},` : ''} I would look at`, `Good choices${budget} are`],
    crisp: [`Yes${budget ? `,${budget}` : ''}:`, `These fit${budget}:`],
    formal: [`The following meet your description${budget ? `,${budget}` : ''}:`, `I can suggest the following${budget}:`],
    gentle: [`What may suit you${budget}:`, `You could look at${budget ? `,${budget},` : ''}`],
    cheerful: [`Sure!${budget ? ` ${budget.trim().charAt(0).toUpperCase()}${budget.trim().slice(1)},` : ''} take a look at`, `Happy to help: have a look${budget} at`],
  })
  const rest = more > 0 ? ` There ${more === 1 ? 'is one more' : `are ${more} more`} on our [product pages](/products).` : ''
  return {
    text: `${opening} ${listOf(best.map((product) => offerWords(product, wish.money, tenant.locale)))}.${rest}`,
    blocks: best.map(({ id }) => ({ blockType: 'productCard', product: id })),
    sources: best.map(productSource),
  }
}

/** The nearest that is over the budget, said honestly. */
const closest = (products: readonly ProductSheet[], wish: Wish, { turn: { tenant } }: AnswerContext): IntentAnswer | undefined => {
  const [nearest] = sensibly(products.filter((product) => grants(product, { ...wish, money: undefined })), true)
  if (!nearest || !wish.money) return undefined
  return {
    text: `Nothing we offer fits ${budgetWords(wish.money, tenant.currency, tenant.locale)}. The nearest is ${offerWords(nearest, undefined, tenant.locale)}.`,
    blocks: [{ blockType: 'productCard', product: nearest.id }],
    sources: [productSource(nearest)],
    rule: 'find.nearest',
  }
}

const thanBefore = async ({ features, products }: AnswerContext): Promise<{ category: string; price: bigint } | undefined> => {
  const [before] = await products(subjectIds({ ...features, reference: features.reference ?? { kind: 'it' } }).slice(0, 1))
  const price = before && lowestPrice(before)
  return before && price !== undefined && price !== null ? { category: before.category, price } : undefined
}

const search = async (context: AnswerContext, wish: Wish): Promise<IntentAnswer | undefined> => {
  const { features, whole, knowledge } = context
  const bounded = wish.criteria.length > 0 || wish.money !== undefined || wish.maxMinutes !== undefined || wish.kind !== undefined
  const candidates = await context.products(rankedIds(features.tokens.length > 0 ? features : whole, knowledge, !bounded))
  const granted = candidates.filter((product) => grants(product, wish))
  // What was only read between the lines gives way when nothing has it all; safety never does.
  const firm = wish.criteria.filter(({ loose, stems }) => !loose || stems.has('safe'))
  const fitting = granted.length > 0 ? granted : candidates.filter((product) => grants(product, { ...wish, criteria: firm }))
  if (fitting.length === 0) return closest(candidates, wish, context)
  const own = new Set(rankedIds(features, knowledge, true, 'own'))
  return offer(sensibly(fitting, wish.money !== undefined || wish.maxMinutes !== undefined, ({ id }) => own.has(id)), wish, context)
}

/** "Something for low light under twenty dollars": products by budget, tag, category, fact and free words, read live. */
export const find: Intent = {
  name: 'find',
  match: (features, { whole }) => {
    const { text, criteria, money, mentions } = features
    if (cheaperThan.test(text) && (features.earlier.length > 0 || mentions.length > 0)) return { score: 0.96, rule: 'find.cheaper' }
    const named = mentions[0]?.stems
    // A tag that is only the product's own name ("the handbook") narrows nothing.
    const narrowing = criteria.filter(({ kind, stems }) => kind !== 'category' && !(named && [...stems].every((stem) => named.has(stem))))
    const limits = narrowing.length + Number(money !== undefined) + Number(minutesAsked(text) !== undefined)
    const wished = wishOf(features, whole)
    const short = limits > 0 && features.tokens.length <= 6 && (money !== undefined || !/\b(?:how|cost|why|when|will|my|should|does|is)\b/.test(text))
    if (!asksFor.test(text) && !short) return undefined
    // A budget is answered from live prices, before any published text that names some.
    if (money && !((mentions[0]?.score ?? 0) >= 0.75)) return { score: 0.98, rule: 'find.filtered' }
    if (limits > 0 && asksFor.test(text)) return { score: Math.min(0.9, 0.78 + 0.05 * limits), rule: 'find.filtered' }
    if (limits > 0) return { score: 0.6, rule: 'find.filtered' }
    if (wished.criteria.length > 0 && /\b(?:recommend|suggest|which|what|something|anything|show|options?)\b/.test(text)) return { score: 0.72, rule: 'find.category' }
    return mentions.length > 0 ? undefined : { score: 0.42, rule: 'find.words' }
  },
  answer: async (context, { rule }) => {
    const wish = wishOf(context.features, context.whole)
    if (rule !== 'find.cheaper') {
      // Free words alone must name something of the product; a weak likeness would be a guess.
      const found = await search(context, wish)
      return rule === 'find.words' && !sharesWords(context, found) ? undefined : found
    }
    const before = await thanBefore(context)
    if (!before) return undefined
    const criteria: Wish['criteria'] = [{ kind: 'category', name: before.category, stems: new Set(), uses: 1, titles: 0, loose: false }]
    return search(context, { criteria, money: { max: before.price - 1n } })
  },
}

const sharesWords = ({ features, knowledge }: AnswerContext, answer: IntentAnswer | undefined): boolean => {
  const first = knowledge.products.find(({ title }) => title === answer?.sources?.[0]?.title)
  if (!first) return false
  const own = wordSet(`${first.title} ${first.body} ${first.facts.keywords ?? ''}`)
  const asks = /\b(?:recommend|suggest|looking for|search(?:ing)? for|i (?:need|want) (?:a|an|some)|something (?:for|to|that|with|like)|anything (?:for|that|with|like))\b/.test(features.text)
  const hits = features.tokens.filter((token) => !/^\d+$/.test(token.word) && found(token, own) > 0).length
  return asks && hits > 0 && hits >= Math.min(2, features.tokens.length / 3)
}
