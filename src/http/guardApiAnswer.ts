import { codes, type ErrorCode } from '@/errors/codes'
import { SpacesError } from '@/errors/SpacesError'

type Answer = { status: number; contentType: string | null | undefined; body: Buffer }

const byStatus = new Map<number, ErrorCode>([
  [400, 'bad_request'], [401, 'not_signed_in'], [403, 'not_allowed'], [404, 'not_found'], [405, 'method_not_allowed'], [409, 'conflict'],
  [413, 'too_large'], [415, 'unsupported_file'], [422, 'unprocessable'], [429, 'rate_limited'], [501, 'method_not_allowed'], [503, 'unavailable'],
])

const objectOf = (body: Buffer): Record<string, unknown> | undefined => {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const hasCode = (answer: Record<string, unknown> | undefined) => typeof (answer?.error as { code?: unknown } | undefined)?.code === 'string'

/**
 * Every refusal carries a code and a sentence. What Payload answers by itself (no such route, part of a bulk change
 * failed) gets them here; its own fields stay, since the admin reads them.
 */
export const guardApiAnswer = ({ status, contentType, body }: Answer): { status: number; body: Buffer } => {
  if (status < 400) return { status, body }
  const given = /json/.test(contentType ?? '') ? objectOf(body) : undefined
  if (hasCode(given)) return { status, body }
  const code = byStatus.get(status) ?? (status < 500 ? 'bad_request' : 'internal')
  const { error } = new SpacesError(code).toJSON()
  const errors = Array.isArray(given?.errors) ? given.errors : [{ message: error.message }]
  const kept = code === 'internal' || code === 'not_found' ? {} : given
  return { status: codes[code].status, body: Buffer.from(JSON.stringify({ ...kept, error, errors })) }
}
