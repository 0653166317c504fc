import { type ExecutionArgs, GraphQLError, type ValidationRule } from 'graphql'
import type { PayloadRequest } from 'payload'
import { graphqlExcess } from './graphqlExcess'

const most = { rows: 200 }

/** What is not known here is not hinted at: names of types and fields do not leak through "Did you mean". */
const withoutSuggestions: ValidationRule = (context) => {
  Object.defineProperty(context, 'hideSuggestions', { value: true })
  return {}
}

const signedInOnly =
  (args: ExecutionArgs): ValidationRule =>
  (context) => ({
    Document: () => {
      const { req } = (args.contextValue ?? {}) as { req?: PayloadRequest }
      if (!req?.user) context.reportError(new GraphQLError('Please sign in and try again.'))
    },
  })

const boundedQuery: ValidationRule = (context) => ({
  Document: (document) => {
    const excess = graphqlExcess(document)
    if (excess) context.reportError(new GraphQLError(excess))
  },
})

/** `limit: 0` means everything to Payload; lists have an end here. */
const boundedLists =
  (args: ExecutionArgs): ValidationRule =>
  (context) => ({
    Argument: ({ name, value }) => {
      if (name.value !== 'limit') return
      const given = value.kind === 'IntValue' ? value.value : value.kind === 'Variable' ? args.variableValues?.[value.name.value] : 0
      const rows = Number(given)
      if (!Number.isInteger(rows) || rows < 1 || rows > most.rows) context.reportError(new GraphQLError(`A list may have from 1 to ${most.rows} rows.`))
    },
  })

/** Our rules for every GraphQL query, after the standard's own (security.md H6). */
export const graphqlRules = (args: ExecutionArgs): ValidationRule[] => [withoutSuggestions, signedInOnly(args), boundedQuery, boundedLists(args)]
