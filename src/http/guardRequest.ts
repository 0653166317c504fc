import type { IncomingMessage } from 'node:http'
import { SpacesError } from '@/errors/SpacesError'

/**
 * Refuses what no honest client sends before anybody parses it: absolute-form targets, broken escapes, NUL and
 * lone surrogates in the address. @returns the parsed address. @throws SpacesError `malformed`.
 */
export const guardRequest = (req: IncomingMessage): URL => {
  const target = req.url ?? '/'
  if (!target.startsWith('/') || target.startsWith('//') || target.length > 8_192) throw new SpacesError('malformed', 'That address has a form we cannot read.')
  const url = new URL(target, 'http://spaces.invalid')
  let decoded: string
  try {
    decoded = decodeURIComponent(url.pathname) + decodeURIComponent(url.search.replaceAll('+', ' '))
  } catch {
    throw new SpacesError('malformed', 'That address has a form we cannot read.')
  }
  if (decoded.includes('\0') || !decoded.isWellFormed()) throw new SpacesError('malformed', 'That address has a form we cannot read.')
  return url
}
