import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { getPayload } from 'payload'
import { inScope, type Scope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { requestScope } from '@/tenancy/requestScope'
import config from '../../payload.config'
import { clientAddress } from './clientAddress'
import type { NextHandler } from './nextHandler'
import { handleNotifications } from './notifications/handleNotifications'
import { openPreview } from './openPreview'
import { pagePolicy } from './securityHeaders'
import { guardApi } from './guardApi'

const headersOf = (req: IncomingMessage) => new Headers(Object.entries(req.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])))

const scopeOf = async (req: IncomingMessage): Promise<Scope> => {
  if (!databaseWatch().isUp) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 5 })
  return requestScope(await getPayload({ config }), headersOf(req))
}

const withPolicy = (req: IncomingMessage, res: ServerResponse) => {
  const nonce = randomBytes(16).toString('base64')
  const policy = pagePolicy(nonce)
  req.headers['x-nonce'] = nonce
  req.headers['content-security-policy'] = policy
  res.setHeader('content-security-policy', policy)
}

/**
 * The platform's own addresses: admin, API, previews, landing page. The scope comes from the session; while the
 * database is away the answer is 503, never "logged out" (security.md H5).
 */
export const handlePlatform = async (req: IncomingMessage, res: ServerResponse, url: URL, next: NextHandler): Promise<void> => {
  // Only our own code may set these.
  for (const name of ['x-nonce', 'x-spaces-client', 'x-middleware-subrequest', 'x-middleware-prefetch']) delete req.headers[name]
  req.headers['x-spaces-client'] = clientAddress(req)
  const { pathname } = url
  if (/^\/s(\/|$)/.test(pathname)) throw new SpacesError('not_found')
  const scope = await scopeOf(req)
  await inScope(scope, async () => {
    if (pathname.startsWith('/api/')) return guardApi(req, res, url, next, scope)
    if (pathname.startsWith('/notifications/')) return handleNotifications(req, res, url, scope)
    if (pathname.startsWith('/preview/')) return openPreview(req, res, url, next, scope)
    withPolicy(req, res)
    return next(req, res, url)
  })
}
