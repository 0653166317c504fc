import { ZodError } from 'zod'
import type { ErrorCode } from './codes'
import { SpacesError } from './SpacesError'

const sqlState = (error: unknown): string | undefined => {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && /^[0-9A-Z]{5}$/.test(current.code)) return current.code
  }
  return undefined
}

const networkCodes = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND', 'EAI_AGAIN'])

/** True when the database is away, not when it said no. */
export const isOutage = (error: unknown): boolean => {
  for (let current = error; current instanceof Error; current = current.cause) {
    if ('code' in current && typeof current.code === 'string' && networkCodes.has(current.code)) return true
    if (/Connection terminated|not queryable|Client was closed|Connection ended|timeout exceeded when trying to connect|Query read timeout|cannot connect to Postgres|not currently accepting connections|connection timeout/i.test(current.message)) return true
  }
  const state = sqlState(error) ?? ''
  return state.startsWith('08') || state.startsWith('57P') || state === '53300' || state === '57014'
}

const byStatus: Record<number, ErrorCode> = { 400: 'invalid_input', 401: 'not_signed_in', 403: 'not_allowed', 404: 'not_found', 409: 'conflict', 413: 'too_large', 415: 'unsupported_file', 429: 'rate_limited' }

type PayloadFault = { message?: unknown; path?: unknown }

/** Payload's own errors carry a status, and a ValidationError the fields it is about. */
const fromPayload = (error: unknown): SpacesError | undefined => {
  if (!(error instanceof Error) || !('status' in error) || typeof error.status !== 'number') return undefined
  const code = byStatus[error.status]
  if (!code) return undefined
  const faults = ((error as { data?: { errors?: PayloadFault[] } }).data?.errors ?? []).filter(({ path }) => typeof path === 'string')
  const fields = faults.map(({ path, message }) => ({ path: String(path), message: typeof message === 'string' ? message : 'Please check this.' }))
  return new SpacesError(code, undefined, { fields, cause: error })
}

/** Maps whatever was thrown to the closed list of codes; anything unknown is `internal` and keeps its cause for the log. */
export const toSpacesError = (error: unknown): SpacesError => {
  if (error instanceof SpacesError) return error
  if (error instanceof ZodError) {
    const fields = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
    return new SpacesError('invalid_input', undefined, { fields, cause: error })
  }
  const known = fromPayload(error)
  if (known) return known
  if (isOutage(error)) return new SpacesError('unavailable', undefined, { retryAfterSeconds: 5, cause: error })
  const state = sqlState(error) ?? ''
  if (state.startsWith('22')) return new SpacesError('malformed', undefined, { cause: error })
  if (state === '23505') return new SpacesError('already_exists', undefined, { cause: error })
  // A rule of the data says no, most often because something else still needs what was to go.
  if (/^23(?:001|502|503|514|P01)$/.test(state)) return new SpacesError('unprocessable', state === '23503' || state === '23502' ? 'Something else still uses that, or what it points to is gone.' : undefined, { cause: error })
  if (state === '40001' || state === '40P01') return new SpacesError('conflict', undefined, { cause: error })
  if (state === '42501') return new SpacesError('not_allowed', undefined, { cause: error })
  if (error instanceof SyntaxError && /JSON/.test(error.message)) return new SpacesError('malformed', undefined, { cause: error })
  return new SpacesError('internal', undefined, { cause: error })
}
