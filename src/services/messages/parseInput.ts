import type { z } from 'zod'
import { codes, type ErrorCode } from '@/errors/codes'
import { SpacesError } from '@/errors/SpacesError'

const codeOf = (issue: z.core.$ZodIssue | undefined): ErrorCode => {
  const named = issue?.code === 'custom' ? (issue.params as { code?: unknown } | undefined)?.code : undefined
  return typeof named === 'string' && named in codes ? (named as ErrorCode) : 'invalid_input'
}

/** Parses at the door; a rule may name its own code with `params: { code }`. @throws SpacesError with the faulty fields */
export const parseInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(input)
  if (parsed.success) return parsed.data
  const { issues } = parsed.error
  const fields = issues.slice(0, 20).map(({ path, message }) => ({ path: path.join('.'), message }))
  throw new SpacesError(codeOf(issues[0]), undefined, { fields })
}
