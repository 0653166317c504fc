import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { handleSite } from '@/http/handleSite'
import { sendError } from '@/http/sendError'
import { setSecurityHeaders } from '@/http/securityHeaders'
import type { SiteTarget } from '@/http/siteOf'
import { tenantDirectory } from '@/tenancy/TenantDirectory'

export type SiteServer = { origin: string; close: () => Promise<void> }

const noPages = () => {
  throw new Error('this server shows no pages')
}

/** What a tenant's site does apart from its pages, on a port of its own: forms, votes, files, the widget. Below `/t/<handle>`, or at the root with `byHost`. */
export const startSiteServer = async (handle: string, byHost = false): Promise<SiteServer> => {
  await tenantDirectory().refresh()
  const base: SiteTarget['base'] = byHost ? '' : `/t/${handle}`
  const server = createServer((req, res) => {
    const url = new URL(req.url ?? '/', 'http://site.invalid')
    setSecurityHeaders(res)
    tenantDirectory()
      .findHandle(handle)
      .then((tenant) => {
        if (!tenant) throw new Error(`${handle} is not known`)
        return handleSite(req, res, { tenant, mode: byHost ? 'h' : 'p', base, path: url.pathname.slice(base.length) || '/' }, url, noPages)
      })
      .catch((error: unknown) => sendError(req, res, error))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close }
}
