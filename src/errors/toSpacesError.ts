import { ZodError } from 'zod'
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
    if (/Connection terminated|timeout exceeded when trying to connect|Query read timeout|cannot connect to Postgres|connection timeout/i.test(current.message)) return true
  }
  const state = sqlState(error) ?? ''
  return state.startsWith('08') || state.startsWith('57P') || state === '53300' || state === '57014'
}

/** Maps whatever was thrown to the closed list of codes; anything unknown is `internal` and keeps its cause for the log. */
export const toSpacesError = (error: unknown): SpacesError => {
  if (error instanceof SpacesError) return error
  if (error instanceof ZodError) {
    const fields = error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }))
    return new SpacesError('invalid_input', undefined, { fields, cause: error })
  }
  if (isOutage(error)) return new SpacesError('unavailable', undefined, { retryAfterSeconds: 5, cause: error })
  const state = sqlState(error) ?? ''
  if (state.startsWith('22')) return new SpacesError('malformed', undefined, { cause: error })
  if (state === '23505') return new SpacesError('already_exists', undefined, { cause: error })
  if (state === '40001' || state === '40P01') return new SpacesError('conflict', undefined, { cause: error })
  if (state === '42501') return new SpacesError('not_allowed', undefined, { cause: error })
  if (error instanceof SyntaxError && /JSON/.test(error.message)) return new SpacesError('malformed', undefined, { cause: error })
  return new SpacesError('internal', undefined, { cause: error })
}
