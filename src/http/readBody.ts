import type { IncomingMessage } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'
import { guardJson } from './jsonGuard'

/** The whole body, bounded in bytes and time. @throws SpacesError `too_large`. */
export const readBody = async (req: IncomingMessage, limit: number): Promise<Buffer> => {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of req as AsyncIterable<Buffer>) {
    size += part.length
    if (size > limit) throw new SpacesError('too_large')
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A JSON body that passed the guard. */
export const readJson = async (req: IncomingMessage, limit = 262_144): Promise<unknown> => {
  const body = await readBody(req, limit)
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch (cause) {
    throw new SpacesError('malformed', undefined, { cause })
  }
  guardJson(value)
  return value
}
