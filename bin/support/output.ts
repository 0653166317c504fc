import { toSpacesError } from '@/errors/toSpacesError'
import { exitCodes } from './exitCodes'

export const print = (text: string): void => void process.stdout.write(`${text}\n`)

/** Progress goes to standard error, so that standard output stays the answer. */
export const tell = (text: string): void => void process.stderr.write(`${text}\n`)

export const printJson = (value: unknown): void => print(JSON.stringify(value, null, 2))

const byCode: Record<string, number> = { invalid_input: exitCodes.invalid, bad_request: exitCodes.invalid, already_exists: exitCodes.conflict, conflict: exitCodes.conflict, unavailable: exitCodes.unavailable, not_found: exitCodes.notFound }

/** Says what went wrong, for people or as JSON. @returns the exit code. */
export const fail = (error: unknown, json: boolean): number => {
  const known = toSpacesError(error)
  const words = known.code === 'internal' && error instanceof Error ? error.message : known.message
  if (json) printJson({ error: { code: known.code, message: words, fields: known.fields } })
  else tell(words)
  return byCode[known.code] ?? exitCodes.failed
}
