import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { loadConfig } from '@/config/config'
import { asTenant, currentScope } from '@/db/scope'
import { log } from '@/log/log'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { pageCache } from '@/resilience/pageCache/PageCache'
import type { SavedPage } from '@/resilience/pageCache/PageStore'
import { type SiteRequest, withSite } from '@/tenancy/siteRequest'
import { captureResponse } from './captureResponse'
import { requestOrigin } from './clientAddress'
import { finishPage } from './finishPage'
import { sendBackInAMoment } from './backInAMoment'
import type { NextHandler } from './nextHandler'
import { isKept, meaningfulQuery, pageKey } from './pageKey'
import { sendPage, sendStalePage } from './sendPage'
import type { SiteTarget } from './siteOf'

type Made = { page: SavedPage; outage: boolean }
type Dress = (page: SavedPage) => SavedPage

const asItIs: Dress = (page) => page

const making = new Map<string, Promise<Made>>()

const internalAddress = ({ tenant, mode, path }: SiteTarget, query: string) =>
  new URL(`/s/${tenant.handle}/${mode}${path === '/' ? '' : path}${query ? `?${query}` : ''}`, 'http://spaces.invalid')

/** Has Next make the page, in the tenant's scope, and keeps what it wrote. */
const make = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, next: NextHandler, query: string, key: string): Promise<Made> => {
  const origin = requestOrigin(req)
  const { tenant, mode, base, path } = target
  const site: SiteRequest = { tenantId: tenant.id, handle: tenant.handle, mode, base, origin, path, draft: false, tags: new Set(['tenant']) }
  const nonce = randomBytes(16).toString('base64')
  req.headers['x-nonce'] = nonce
  req.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
  delete req.headers['accept-encoding']
  delete req.headers.cookie
  // A HEAD must not leave an empty page behind for everybody.
  const { method } = req
  req.method = 'GET'
  const before = new Map(['tenant', 'pages', 'posts', 'products', 'forms', 'faqs', 'media', 'agents'].map((tag) => [tag, pageCache().versions.of(tenant.id, tag)]))
  let outage = false
  const captured = await asTenant(tenant.id, () =>
    withSite(site, async () => {
      const taken = captureResponse(res)
      next(req, res, internalAddress(target, query)).catch((err: unknown) => {
        log.error({ err, tenant: tenant.handle }, 'a page could not be made')
        res.statusCode = 500
        res.end()
      })
      const result = await taken.finally(() => (req.method = method))
      if (site.status && result.status === 200) result.status = site.status
      outage = currentScope()?.outage === true
      return result
    }),
  )
  const tags = Object.fromEntries([...site.tags].map((tag) => [tag, before.get(tag) ?? pageCache().versions.of(tenant.id, tag)]))
  return { page: await finishPage(captured, key, nonce, tags), outage }
}

const sendMade = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, { page, outage }: Made, keep: boolean, dress: Dress): Promise<void> => {
  const failed = page.status >= 500 || outage || (page.status !== 200 && !databaseWatch().isUp)
  if (!failed) {
    if (keep && page.status === 200) await pageCache().save(page).catch((err: unknown) => log.warn({ err }, 'a page could not be kept'))
    return sendPage(req, res, dress(page))
  }
  const stale = await pageCache().find(target.tenant.id, page.key)
  if (stale) return sendStalePage(req, res, dress(stale.page))
  if (!outage && databaseWatch().isUp) return sendPage(req, res, dress(page))
  sendBackInAMoment(req, res, target.tenant)
}

/**
 * A page of a site: from memory while fresh, else made once for all who wait. While the database is away a page
 * seen before comes with a note, and one never seen says when to come back; never blank, never an error page. `dress` changes
 * what depends on the moment of sending.
 */
export const showSitePage = async (req: IncomingMessage, res: ServerResponse, target: SiteTarget, search: URLSearchParams, next: NextHandler, dress: Dress = asItIs): Promise<void> => {
  const query = meaningfulQuery(search)
  const key = pageKey(target, requestOrigin(req), query)
  const { id } = target.tenant
  const fresh = loadConfig().development ? undefined : pageCache().fresh(id, key)
  if (fresh) return sendPage(req, res, dress(fresh))
  const found = await pageCache().find(id, key)
  if (found?.fresh && !loadConfig().development) return sendPage(req, res, dress(found.page))
  if (!databaseWatch().isUp) return found ? sendStalePage(req, res, dress(found.page)) : sendBackInAMoment(req, res, target.tenant)
  const accepted = req.headers['accept-encoding']
  const waiting = making.get(key)
  const work = waiting ?? make(req, res, target, next, query, key).finally(() => making.delete(key))
  if (!waiting) making.set(key, work)
  // When the visitor for whom it was made left early, those who waited make it themselves.
  const made = await (waiting ? work.catch(() => make(req, res, target, next, query, key)) : work)
  if (accepted !== undefined) req.headers['accept-encoding'] = accepted
  await sendMade(req, res, target, made, isKept(search), dress)
}
