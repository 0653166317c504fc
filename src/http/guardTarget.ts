import { SpacesError } from '@/errors/SpacesError'

const unreadable = () => new SpacesError('malformed', 'That address has a form we cannot read.')

/**
 * Reads a request target that an honest client could have sent: absolute-form targets, broken escapes, NUL and
 * lone surrogates are refused before anybody parses them. @throws SpacesError `malformed`.
 */
export const guardTarget = (target: string): URL => {
  if (!target.startsWith('/') || target.startsWith('//') || target.length > 8_192) throw unreadable()
  const url = new URL(target, 'http://spaces.invalid')
  let decoded: string
  try {
    decoded = decodeURIComponent(url.pathname) + decodeURIComponent(url.search.replaceAll('+', ' '))
  } catch {
    throw unreadable()
  }
  if (decoded.includes('\0') || !decoded.isWellFormed()) throw unreadable()
  return url
}
