import type { Criterion, Features, ProductMention } from '../Features'
import type { Knowledge } from '../Knowledge'
import { matchCriteria } from '../retrieve/matchCriteria'
import { matchFaqs } from '../retrieve/matchFaqs'
import { matchForms } from '../retrieve/matchForms'
import { matchPassages } from '../retrieve/matchPassages'
import { matchProducts } from '../retrieve/matchProducts'
import { fold } from './cleanText'
import { moneyRange } from './moneyRange'
import { reference } from './reference'
import { spellOut } from './spellOut'
import type { Segment } from './splitQuestions'
import { tokens as tokensIn } from './tokens'
import { whenAsked } from './whenAsked'

type Context = { knowledge: Knowledge; currencyDigits: number; earlier: string[] }

/** "Is it pet safe?" asks for a property many products have; it does not name the "Pet-Safe Trio". */
const isWish = ({ coverage, stems }: ProductMention, criteria: readonly Criterion[]) =>
  coverage < 0.9 && criteria.some((criterion) => criterion.uses > 1 && criterion.titles < 2 && criterion.stems.size > 1 && [...stems].every((stem) => criterion.stems.has(stem)))

/** Everything the intents ask about one part of a message. Pure: the same words and knowledge give the same features. */
export const understand = (segment: Segment, { knowledge, currencyDigits, earlier }: Context): Features => {
  const { text, spelled } = spellOut(segment.text, knowledge.vocabulary)
  const tokens = tokensIn(spelled)
  const criteria = matchCriteria(tokens, text, knowledge.products)
  return {
    text,
    original: fold(segment.text),
    tokens,
    isQuestion: segment.isQuestion,
    mentions: matchProducts(tokens, text, knowledge.products).filter((mention) => !isWish(mention, criteria)),
    earlier,
    reference: reference(text),
    money: moneyRange(text, currencyDigits),
    when: whenAsked(text),
    criteria,
    faqs: matchFaqs(tokens, text, knowledge.faqs),
    passages: matchPassages(tokens, knowledge.pages),
    forms: matchForms(tokens, knowledge.forms),
  }
}
