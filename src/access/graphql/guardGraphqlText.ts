import { Lexer, parse, Source, TokenKind } from 'graphql'
import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import { graphqlLimits } from './graphqlLimits'
import { graphqlExcess } from './graphqlExcess'

const request = z.looseObject({ query: z.string() })

const tooMuch = () => new SpacesError('malformed', `That query is too large: at most ${graphqlLimits.tokens} words.`)

/** Counts words without building anything, and stops at the limit. */
const countTokens = (query: string): number => {
  const lexer = new Lexer(new Source(query))
  let count = 0
  while (lexer.advance().kind !== TokenKind.EOF) {
    count += 1
    if (count > graphqlLimits.tokens) throw tooMuch()
  }
  return count
}

const guardQuery = (query: string): void => {
  countTokens(query)
  const excess = graphqlExcess(parse(query, { noLocation: true }))
  if (excess) throw new SpacesError('malformed', excess)
}

/**
 * Looks at a GraphQL request before Payload does: a megabyte of repeated words keeps the parser busy, and a circle
 * of fragments is the end of Payload's own count (security.md H6). @throws SpacesError malformed, too_large
 */
export const guardGraphqlText = (body: Buffer): void => {
  if (body.length > graphqlLimits.bytes) throw new SpacesError('too_large')
  try {
    guardQuery(request.parse(JSON.parse(body.toString('utf8'))).query)
  } catch (cause) {
    throw cause instanceof SpacesError ? cause : new SpacesError('malformed', 'That is not a GraphQL query.', { cause })
  }
}
