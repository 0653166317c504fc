import type { FoundDocument } from '@/queries/agent/findDocuments'
import type { Criterion } from '../Features'
import { stem } from '../understand/stem'
import type { Token } from '../understand/tokens'
import { words } from '../understand/words'

const rootsOf = (name: string): string[] => words(name.replaceAll('-', ' ')).map(stem)

/** Yes-or-no facts ("Pet safe") are criteria; measures such as "Light" or "Size" are not. */
const saysYesOrNo = /^(yes|no|not|none|non)\b/i

type Named = Pick<Criterion, 'kind' | 'name' | 'uses'>

const namedOf = (products: readonly FoundDocument[]): Named[] => {
  const named = new Map<string, Named>()
  const add = (kind: Named['kind'], name: string) => {
    const key = `${kind} ${name}`
    named.set(key, { kind, name, uses: (named.get(key)?.uses ?? 0) + 1 })
  }
  for (const { facts } of products) {
    if (facts.category) add('category', facts.category)
    for (const tag of facts.tags ?? []) add('tag', tag)
    for (const { label, value } of facts.specifications ?? []) if (saysYesOrNo.test(value)) add('fact', label)
  }
  return [...named.values()]
}

/** How people say it when they do not use the tenant's word for it. */
const otherWords: [RegExp, RegExp][] = [
  [/^pet (?:safe|friendly)$/, /\b(?:i|we) have (?:a |an |two |three |some )?(?:\w+ )?(?:cats?|dogs?|pets?|kittens?|pupp(?:y|ies)|bunn(?:y|ies)|rabbits?)\b|\b(?:safe|harmless|non ?toxic|not toxic|not poisonous)\b.{0,30}\b(?:pets?|cats?|dogs?|kittens?|pupp(?:y|ies)|animals?)\b|\b(?:pets?|cats?|dogs?)\b.{0,20}\b(?:safe|friendly)\b/],
  [/^low light$/, /\b(?:dark|dim|shady|north[- ]facing|little (?:sun|light)|low sun|no (?:direct )?(?:sun|light|sunlight|windows?)|without (?:much |direct )?(?:sun|light|sunlight))\b/],
  [/^beginner$/, /\b(?:beginners?|easy|easiest|low[- ]maintenance|hard to kill|unkillable|first (?:plant|cactus|time)|keep killing|kill every|forget to water)\b/],
  [/^(?:cold|winter) hard(?:y|i)?$/, /\b(?:snow|freez\w{0,4}|frost|cold[- ]hardy|hardy|harsh winters?|cold winters?|below zero)\b/],
  [/^rare$/, /\b(?:rarest|unusual|exotic|uncommon|collectors?)\b/],
  [/^gift$/, /\b(?:gifts?|presents?|birthday)\b/],
  [/^hang(?:ing)?$/, /\b(?:hang|hangs|hanging|trailing|basket)\b/],
  [/^outdoor$/, /\b(?:outdoors?|outside|garden|yard|patio)\b/],
  [/^indoor$/, /\b(?:indoors?|inside)\b/],
]

const saidOtherwise = (roots: readonly string[], text: string) => otherWords.some(([name, pattern]) => name.test(roots.join(' ')) && pattern.test(text))

const titlesWith = (roots: readonly string[], products: readonly FoundDocument[]) =>
  products.filter(({ title }) => {
    const own = new Set(words(title).map(stem))
    return roots.every((root) => own.has(root))
  }).length

/** The tags, categories and yes-or-no facts of the tenant's products that a message names. */
export const matchCriteria = (tokens: readonly Token[], text: string, products: readonly FoundDocument[]): Criterion[] => {
  const asked = new Set([...tokens.map(({ stem: root }) => root), ...words(text).map(stem)])
  const matched = namedOf(products)
    .map((named) => ({ ...named, roots: rootsOf(named.name) }))
    .map((named) => ({ ...named, exact: named.roots.length > 0 && named.roots.every((root) => asked.has(root)) }))
    .filter(({ roots, exact }) => exact || saidOtherwise(roots, text))
  const tags = new Set(matched.filter(({ kind }) => kind === 'tag').map(({ roots }) => roots.join(' ')))
  return matched.filter(({ kind, roots }) => kind === 'tag' || !tags.has(roots.join(' '))).map(({ kind, name, uses, roots, exact }) => ({ kind, name, uses, titles: titlesWith(roots, products), loose: !exact, stems: new Set(roots) }))
}
