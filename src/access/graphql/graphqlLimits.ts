/** What one GraphQL query may ask for (security.md H6); fragments count as often as they are used. */
export const graphqlLimits = { depth: 8, aliases: 15, directives: 10, tokens: 1_000, bytes: 100_000 }
