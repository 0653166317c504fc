import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { log } from '@/log/log'
import { type FormReplay, withFormReplay } from '@/tenancy/formReplay'
import { type SiteRequest, withSite } from '@/tenancy/siteRequest'
import { captureResponse } from './captureResponse'
import { requestOrigin } from './clientAddress'
import { finishPage } from './finishPage'
import type { NextHandler } from './nextHandler'
import { sendPage } from './sendPage'
import type { SiteTarget } from './siteOf'

/** The form's page once more, with the visitor's answers and the faults beside them; for this visitor only. */
export const showFormAgain = async (req: IncomingMessage, res: ServerResponse, { tenant, mode, base }: SiteTarget, replay: FormReplay, next: NextHandler): Promise<void> => {
  const path = `/forms/${replay.slug}`
  const site: SiteRequest = { tenantId: tenant.id, handle: tenant.handle, mode, base, origin: requestOrigin(req), path, draft: false, tags: new Set() }
  const nonce = randomBytes(16).toString('base64')
  req.headers['x-nonce'] = nonce
  req.headers['content-security-policy'] = `script-src 'nonce-${nonce}'`
  for (const name of ['accept-encoding', 'cookie', 'content-type', 'content-length', 'transfer-encoding']) delete req.headers[name]
  req.method = 'GET'
  const taken = captureResponse(res)
  // Not awaited: Next waits for the socket to finish, and a captured response only finishes below.
  withSite(site, () => withFormReplay(replay, () => next(req, res, new URL(`/s/${tenant.handle}/${mode}${path}`, 'http://spaces.invalid')))).catch((err: unknown) => {
    log.error({ err, tenant: tenant.handle }, 'a form could not be shown again')
    res.statusCode = 500
    res.end()
  })
  const page = await finishPage(await taken, `replay:${path}`, nonce, {})
  sendPage(req, res, { ...page, status: page.status === 200 ? 400 : page.status })
}
