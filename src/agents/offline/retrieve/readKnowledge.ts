import { LRUCache } from 'lru-cache'
import { findDocuments, type FoundDocument } from '@/queries/agent/findDocuments'
import { readForms } from '@/queries/agent/readForms'
import type { Knowledge } from '../Knowledge'
import { commonWords } from '../understand/commonWords'
import { stopWords } from '../understand/stopWords'
import { words } from '../understand/words'

/** How many documents of a kind are compared with a message; small tenants fit in whole. */
const shelves = [
  { shelf: 'products', kinds: ['product' as const], most: 300 },
  { shelf: 'faqs', kinds: ['faq' as const], most: 300 },
  { shelf: 'pages', kinds: ['page' as const, 'post' as const, 'policy' as const], most: 14 },
]

const compoundsOf = (documents: readonly FoundDocument[]): Map<string, string> => {
  const pairs = documents.flatMap(({ title }) => {
    const own = words(title)
    return own.slice(1).map((word, at) => [own[at] ?? '', word] as const)
  })
  const long = pairs.filter(([one, other]) => one.length + other.length >= (/^\d$/.test(other) ? 4 : 6))
  // "Forget" stays one word although somebody wrote "for get".
  return new Map(long.map((pair) => [pair.join(''), pair.join(' ')] as const).filter(([whole]) => !commonWords.has(whole) && !stopWords.has(whole)))
}

const kept = new LRUCache<string, readonly string[]>({ maxSize: 4_000_000, sizeCalculation: (found, text) => text.length + 8 * found.length + 50 })

/** The longer words of a document, each once. */
const subjectsOf = (text: string): readonly string[] => {
  const known = kept.get(text)
  if (known) return known
  const found = [...new Set(words(text))].filter((word) => word.length >= 4 && !/\d/.test(word))
  kept.set(text, found)
  return found
}

const usesOf = (documents: readonly FoundDocument[]): Map<string, number> => {
  const uses = new Map<string, number>()
  for (const { kind, title, body, facts } of documents) {
    const said = kind === 'faq' ? `${title} ${body}` : `${title} ${facts.keywords ?? ''} ${kind === 'product' ? '' : body.slice(0, 4_000)}`
    for (const word of subjectsOf(said)) uses.set(word, (uses.get(word) ?? 0) + 1)
  }
  return uses
}

/** Reads what the tenant has published that is near the text, in the tenant's scope. */
export const readKnowledge = async (tenantId: string, text: string): Promise<Knowledge> => {
  const found = await findDocuments({ tenantId, text: text.slice(0, 400), shelves })
  const [products = [], faqs = [], pages = []] = shelves.map(({ shelf }) => found.filter((document) => document.shelf === shelf))
  const forms = await readForms(tenantId)
  return { products, faqs, pages, forms, vocabulary: { uses: usesOf([...products, ...faqs, ...pages]), compounds: compoundsOf([...products, ...faqs]) } }
}
