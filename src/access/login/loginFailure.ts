import type { ErrorCode } from '@/errors/codes'
import { SpacesError } from '@/errors/SpacesError'

/** The same refusal in our form and in the form that Payload's admin shows. */
export const loginFailure = (code: ErrorCode, message: string, retryAfterSeconds?: number): Response => {
  const error = new SpacesError(code, message)
  const headers = retryAfterSeconds ? { 'retry-after': String(retryAfterSeconds) } : undefined
  return Response.json({ ...error.toJSON(), errors: [{ message }] }, { status: error.status, headers })
}
