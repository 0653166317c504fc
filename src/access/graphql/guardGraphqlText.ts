import { Lexer, Source, TokenKind } from 'graphql'
import { z } from 'zod'
import { SpacesError } from '@/errors/SpacesError'
import { graphqlLimits } from './graphqlLimits'

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

/**
 * Looks at a GraphQL request before it is parsed: the parser itself can be kept busy by a megabyte of repeated
 * words (security.md H6). @throws SpacesError malformed, too_large
 */
export const guardGraphqlText = (body: Buffer): void => {
  if (body.length > graphqlLimits.bytes) throw new SpacesError('too_large')
  try {
    countTokens(request.parse(JSON.parse(body.toString('utf8'))).query)
  } catch (cause) {
    throw cause instanceof SpacesError ? cause : new SpacesError('malformed', 'That is not a GraphQL query.', { cause })
  }
}
