import type { DocumentNode } from 'graphql'
import { graphqlLimits } from './graphqlLimits'
import { queryCost } from './queryCost'

/** What a query has too much of, in words for a person; undefined when it stays within the limits. */
export const graphqlExcess = (document: DocumentNode): string | undefined => {
  const cost = queryCost(document)
  const name = (['depth', 'aliases', 'directives'] as const).find((part) => cost[part] > graphqlLimits[part])
  return name && `That query is too large: ${name} may be at most ${graphqlLimits[name]}.`
}
