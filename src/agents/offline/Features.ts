import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { FormCard } from '@/queries/agent/readForms'
import type { MoneyRange } from './understand/moneyRange'
import type { Reference } from './understand/reference'
import type { Token } from './understand/tokens'
import type { WhenAsked } from './understand/whenAsked'

/** Scores are from 0 to 1. */
/** `coverage` is how much of the product's name the message holds. */
export type ProductMention = { document: FoundDocument; score: number; coverage: number; stems: ReadonlySet<string> }
/** `share` is how much of the message's subject the answer covers. */
export type FaqHit = { document: FoundDocument; score: number; share: number }
export type PassageHit = { document: FoundDocument; heading: string; text: string; score: number }
export type FormHit = { form: FormCard; score: number }

/** A named property of products, found in the question: a tag, a category, or a fact such as "Pet safe". */
export type Criterion = { kind: 'tag' | 'category' | 'fact'; name: string; stems: ReadonlySet<string>; /** How many products have it, and how many have it in their very name. */ uses: number; titles: number; /** Said in other words than the tenant's. */ loose: boolean }

/** What one part of a message says. All of it is known before any intent is asked. */
export type Features = {
  /** Lower case, accents folded, spelling corrected. */
  text: string
  /** The same before the spelling was corrected: words of danger must survive a wrong correction. */
  original: string
  tokens: Token[]
  isQuestion: boolean
  /** Products named in this part, best first. */
  mentions: ProductMention[]
  /** Ids of products that pronouns of this part may mean: named earlier, shown in the last answer, or of the page being read. */
  earlier: string[]
  reference: Reference | undefined
  money: MoneyRange | undefined
  when: WhenAsked
  criteria: Criterion[]
  faqs: FaqHit[]
  passages: PassageHit[]
  forms: FormHit[]
}
