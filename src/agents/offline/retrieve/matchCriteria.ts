import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { Criterion } from '../Features'
import type { Token } from '../understand/tokens'
import { words } from '../understand/words'
import { stem } from '../understand/stem'

const rootsOf = (name: string): string[] => words(name.replaceAll('-', ' ')).map(stem)

/** Yes-or-no facts ("Pet safe") are criteria; measures such as "Light" or "Size" are not. */
const saysYesOrNo = /^(yes|no|not|none|non)\b/i

const namedOf = (products: readonly FoundDocument[]): Map<string, Omit<Criterion, 'stems'>> => {
  const named = new Map<string, Omit<Criterion, 'stems'>>()
  for (const { facts } of products) {
    if (facts.category) named.set(`category ${facts.category}`, { kind: 'category', name: facts.category })
    for (const tag of facts.tags ?? []) named.set(`tag ${tag}`, { kind: 'tag', name: tag })
    for (const { label, value } of facts.specifications ?? []) if (saysYesOrNo.test(value)) named.set(`fact ${label}`, { kind: 'fact', name: label })
  }
  return named
}

const safety = new Set(['safe', 'toxic', 'poisonous', 'poison', 'harmful', 'friendly'])

/** "Safe for cats" is "pet-safe"; otherwise each root of the name must be in the message. */
const isAsked = (roots: readonly string[], tokens: readonly Token[], asked: ReadonlySet<string>) => {
  const concepts = new Set(tokens.map(({ concept }) => concept))
  if (roots.includes('pet') && roots.includes('safe')) return concepts.has('pet') && tokens.some(({ word }) => safety.has(word))
  return roots.length > 0 && roots.every((root) => asked.has(root))
}

/** The tags, categories and yes-or-no facts of the tenant's products that a message names. */
export const matchCriteria = (tokens: readonly Token[], text: string, products: readonly FoundDocument[]): Criterion[] => {
  const asked = new Set([...tokens.map(({ stem: root }) => root), ...words(text).map(stem)])
  const matched = [...namedOf(products).values()].map(({ kind, name }) => ({ kind, name, roots: rootsOf(name) })).filter(({ roots }) => isAsked(roots, tokens, asked))
  const tags = new Set(matched.filter(({ kind }) => kind === 'tag').map(({ roots }) => roots.join(' ')))
  return matched.filter(({ kind, roots }) => kind === 'tag' || !tags.has(roots.join(' '))).map(({ kind, name, roots }) => ({ kind, name, stems: new Set(roots) }))
}
