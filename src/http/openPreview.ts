import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Scope } from '@/db/scope'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { type SiteRequest, withSite } from '@/tenancy/siteRequest'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { requestOrigin } from './clientAddress'
import type { NextHandler } from './nextHandler'
import { pagePolicy } from './securityHeaders'

const door = /^\/preview\/(posts|pages|products)\/([a-z0-9-]{0,60})$/

const sitePath = (collection: string, slug: string) => (collection === 'pages' ? (slug === 'home' || slug === '' ? '' : `/${slug}`) : `/${collection}/${slug}`)

/** An editor's look at a draft: only for members of the tenant, never kept, never indexed. */
export const openPreview = async (req: IncomingMessage, res: ServerResponse, url: URL, next: NextHandler, scope: Scope): Promise<void> => {
  const match = door.exec(url.pathname)
  const wanted = url.searchParams.get('tenant')
  const tenant = tenantDirectory().all().find(({ id }) => id === wanted)
  if (!match || !tenant) throw new SpacesError('not_found')
  if (!scope.userId) throw new SpacesError('not_signed_in')
  if (scope.tenants !== '*' && !scope.tenants.includes(tenant.id)) throw new SpacesError('not_found')
  const path = sitePath(match[1] ?? '', match[2] ?? '')
  const site: SiteRequest = { tenantId: tenant.id, handle: tenant.handle, mode: 'p', base: `/t/${tenant.handle}`, origin: requestOrigin(req), path: path || '/', draft: true, tags: new Set() }
  const nonce = randomBytes(16).toString('base64')
  req.headers['x-nonce'] = nonce
  req.headers['content-security-policy'] = pagePolicy(nonce)
  res.setHeader('content-security-policy', pagePolicy(nonce))
  res.setHeader('cache-control', 'no-store')
  res.setHeader('x-robots-tag', 'noindex')
  await asTenant(tenant.id, () => withSite(site, () => next(req, res, new URL(`/s/${tenant.handle}/p${path}`, 'http://spaces.invalid'))))
}
