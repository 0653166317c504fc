import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { Token } from '../understand/tokens'
import { wordSet } from './wordSet'

const titlesOf = ({ facts }: FoundDocument): string[] =>
  (Array.isArray(facts.variants) ? (facts.variants as { title?: unknown }[]) : []).flatMap(({ title }) => (typeof title === 'string' ? [title] : []))

/** The product of which a message names two or more variants ("Watch and Maintain"), and their titles; the first such. */
export const namedVariants = (tokens: readonly Token[], products: readonly FoundDocument[]): { id: string; titles: string[] } | undefined => {
  const asked = new Set(tokens.map(({ stem }) => stem))
  for (const document of products) {
    const titles = titlesOf(document).filter((title) => {
      const own = wordSet(title).tokens
      return own.length > 0 && own.every(({ stem }) => asked.has(stem))
    })
    if (titles.length >= 2) return { id: document.id, titles }
  }
  return undefined
}
