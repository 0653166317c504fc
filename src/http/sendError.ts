import type { ServerResponse } from 'node:http'
import { log } from '@/log/log'
import { toSpacesError } from '@/errors/toSpacesError'

/** Any thrown thing as JSON with its code, its words and its status; what we did not foresee is logged. */
export const sendError = (res: ServerResponse, thrown: unknown): void => {
  const error = toSpacesError(thrown)
  if (error.code === 'internal') log.error({ err: thrown }, 'a request failed')
  if (res.headersSent) return void res.destroy()
  if (error.retryAfterSeconds) res.setHeader('retry-after', String(error.retryAfterSeconds))
  res.statusCode = error.status
  res.setHeader('content-type', 'application/json; charset=utf-8')
  res.setHeader('cache-control', 'no-store')
  res.end(JSON.stringify(error))
}
