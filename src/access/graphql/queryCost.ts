import { type DocumentNode, type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql'

export type QueryCost = { depth: number; aliases: number; directives: number }

type Fragments = Map<string, FragmentDefinitionNode>

const endless: QueryCost = { depth: Number.POSITIVE_INFINITY, aliases: 0, directives: 0 }

const add = (costs: QueryCost[]): QueryCost =>
  costs.reduce((sum, cost) => ({ depth: Math.max(sum.depth, cost.depth), aliases: sum.aliases + cost.aliases, directives: sum.directives + cost.directives }), { depth: 0, aliases: 0, directives: 0 })

/** Each fragment is measured once, however often it is used; one that reaches itself counts as endlessly deep. */
const measure = (fragments: Fragments) => {
  const known = new Map<string, QueryCost>()

  const ofFragment = (name: string): QueryCost => {
    const found = known.get(name)
    if (found) return found
    known.set(name, endless)
    const fragment = fragments.get(name)
    const cost = fragment ? add([ofSelections(fragment.selectionSet), { depth: 0, aliases: 0, directives: fragment.directives?.length ?? 0 }]) : add([])
    known.set(name, cost)
    return cost
  }

  const ofSelections = (set: SelectionSetNode | undefined): QueryCost =>
    add(
      (set?.selections ?? []).map((selection) => {
        const directives = selection.directives?.length ?? 0
        if (selection.kind === Kind.FRAGMENT_SPREAD) return add([ofFragment(selection.name.value), { depth: 0, aliases: 0, directives }])
        const inner = ofSelections(selection.selectionSet)
        if (selection.kind === Kind.INLINE_FRAGMENT) return { ...inner, directives: inner.directives + directives }
        return { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0), directives: inner.directives + directives }
      }),
    )

  return ofSelections
}

/** How deep a document goes and how many aliases and directives it uses, all its operations together. */
export const queryCost = ({ definitions }: DocumentNode): QueryCost => {
  const fragments: Fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node] as const] : [])))
  const operations = definitions.filter((node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION)
  const ofSelections = measure(fragments)
  return add(operations.flatMap(({ selectionSet, directives }) => [ofSelections(selectionSet), { depth: 0, aliases: 0, directives: directives?.length ?? 0 }]))
}
