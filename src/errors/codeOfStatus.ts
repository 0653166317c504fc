import type { ErrorCode } from './codes'

const known = new Map<number, ErrorCode>([
  [400, 'bad_request'], [401, 'not_signed_in'], [403, 'not_allowed'], [404, 'not_found'], [405, 'method_not_allowed'], [409, 'conflict'], [413, 'too_large'],
  [415, 'unsupported_file'], [422, 'unprocessable'], [423, 'conflict'], [429, 'rate_limited'], [501, 'method_not_allowed'], [503, 'unavailable'],
])

/** Our code for an HTTP status that somebody else chose. */
export const codeOfStatus = (status: number): ErrorCode => known.get(status) ?? (status < 500 ? 'bad_request' : 'internal')
