import type { IncomingMessage } from 'node:http'
import { type TenantEntry, tenantDirectory } from '@/tenancy/TenantDirectory'
import { requestHost } from './clientAddress'

export type SiteTarget = { tenant: TenantEntry; mode: 'h' | 'p'; base: '' | `/t/${string}`; path: string }

const byPath = /^\/t\/([a-z0-9-]{2,40})(\/.*)?$/

/** Which tenant's site a request means: by its host first, else by `/t/<handle>`. */
export const siteOf = async (req: IncomingMessage, pathname: string): Promise<SiteTarget | 'unknown' | undefined> => {
  const host = requestHost(req).replace(/:\d+$/, '')
  const own = tenantDirectory().ofHost(host)
  if (own) return { tenant: own, mode: 'h', base: '', path: pathname }
  const match = byPath.exec(pathname)
  const handle = match?.[1] ?? (host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined)
  if (!handle) return undefined
  const tenant = await tenantDirectory().findHandle(handle)
  if (!tenant) return 'unknown'
  return match ? { tenant, mode: 'p', base: `/t/${handle}`, path: match[2] ?? '/' } : { tenant, mode: 'h', base: '', path: pathname }
}
