import { codeOfStatus } from '@/errors/codeOfStatus'
import { codes } from '@/errors/codes'
import { SpacesError } from '@/errors/SpacesError'

type Answer = { status: number; contentType: string | null | undefined; body: Buffer }

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
  const code = codeOfStatus(status)
  const { error } = new SpacesError(code).toJSON()
  const errors = Array.isArray(given?.errors) ? given.errors : [{ message: error.message }]
  const kept = code === 'internal' || code === 'not_found' ? {} : given
  return { status: codes[code].status, body: Buffer.from(JSON.stringify({ ...kept, error, errors })) }
}
