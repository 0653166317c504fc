import type { AfterErrorHook } from 'payload'
import { codeOfStatus } from './codeOfStatus'
import { type FieldFault, SpacesError } from './SpacesError'
import { toSpacesError } from './toSpacesError'

/** What Payload's own errors have in common; a fault's `path` is the column list when the database refused it. */
type PayloadFault = { status?: unknown; isOperational?: unknown; data?: { errors?: { path?: unknown; message?: unknown }[] } | null }

const uniqueInTenant = /^(?:version_)?tenant_id, (\w+)$/

const faultOf = ({ path, message }: { path?: unknown; message?: unknown }): FieldFault => {
  const field = uniqueInTenant.exec(String(path))?.[1]
  return field ? { path: field, message: 'You already have one with this address. Please choose another.' } : { path: String(path ?? ''), message: String(message ?? '') }
}

const ofPayload = (error: Error & PayloadFault): SpacesError => {
  const fields = Array.isArray(error.data?.errors) ? error.data.errors.map(faultOf) : []
  if (fields.length > 0) return new SpacesError('invalid_input', undefined, { fields, cause: error })
  const code = codeOfStatus(Number(error.status))
  return new SpacesError(code, code === 'internal' || code === 'not_found' ? undefined : error.message, { cause: error })
}

/** A comparison that a column cannot make: text search in a date or in JSON, a list where one value stands. */
const misfits = new Set(['42883', '42804', '42846', '42601'])

const isMisfit = (error: unknown): boolean => error instanceof Error && (('code' in error && misfits.has(String(error.code))) || isMisfit(error.cause))

/** What the reader of multipart bodies says when a body is not one; Payload takes it for a failure of ours. */
const brokenForm = /^(Unexpected end of form|Malformed part header|Malformed content type|Missing Content-Type|Unsupported content type|Multipart: Boundary not found|Request is not eligible for file upload|uploadConfig\.handlers is not present)/

const told = (error: Error & PayloadFault): SpacesError => {
  if (error instanceof SpacesError) return error
  if (brokenForm.test(error.message)) return new SpacesError('malformed', 'Those files arrived in a form we cannot read. Please try again.', { cause: error })
  if (error.isOperational !== true || typeof error.status !== 'number') return toSpacesError(error)
  const outage = toSpacesError(error)
  return outage.code === 'unavailable' ? outage : ofPayload(error)
}

/** The same refusal as Payload's admin reads it: one message, with the fields it marks. */
const forAdmin = ({ message, fields }: SpacesError) => [{ message, ...(fields.length > 0 && { name: 'ValidationError', data: { errors: fields } }) }]

/**
 * Root `hooks.afterError`: whatever was thrown inside Payload leaves with a code, a sentence and the right status;
 * nothing internal is told. REST gets `{ error, errors }`, GraphQL the code among its extensions.
 */
export const afterError: AfterErrorHook = ({ error, graphqlResult, req }) => {
  const original = graphqlResult && 'originalError' in error && error.originalError instanceof Error ? error.originalError : error
  const reads = req.method === 'GET' && isMisfit(original)
  const answer = reads ? new SpacesError('malformed', 'That filter does not fit the field.', { cause: original }) : told(original)
  const { status, code, message, retryAfterSeconds } = answer
  if (graphqlResult) return { graphqlResult: { ...graphqlResult, message, extensions: { code, statusCode: status } } }
  if (retryAfterSeconds) {
    req.responseHeaders ??= new Headers()
    req.responseHeaders.set('retry-after', String(retryAfterSeconds))
  }
  return { status, response: { ...answer.toJSON(), errors: forAdmin(answer) } }
}
