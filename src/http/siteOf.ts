import type { IncomingMessage } from 'node:http'
import { loadConfig } from '@/config/config'
import { type TenantEntry, tenantDirectory } from '@/tenancy/TenantDirectory'
import { requestHost } from './clientAddress'

export type SiteTarget = { tenant: TenantEntry; mode: 'h' | 'p'; base: '' | `/t/${string}`; path: string }

const literal = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\]|localhost)$/

/** The platform answers at its own name, and in demo mode at this machine's addresses; a made-up Host gets nothing. */
export const isPlatformHost = (req: IncomingMessage): boolean => {
  const { publicUrl, mode } = loadConfig()
  const host = requestHost(req)
  return host === new URL(publicUrl).host || (mode === 'demo' && literal.test(host.replace(/:\d+$/, '')))
}

const byPath = /^\/t\/([a-z0-9-]{2,40})(\/.*)?$/

/** Which tenant's site a request means: by its host first, else by `/t/<handle>`. */
export const siteOf = async (req: IncomingMessage, pathname: string): Promise<SiteTarget | 'unknown' | undefined> => {
  const host = requestHost(req).replace(/:\d+$/, '')
  const own = tenantDirectory().ofHost(host)
  if (own) return { tenant: own, mode: 'h', base: '', path: pathname }
  const match = byPath.exec(pathname)
  const handle = match?.[1] ?? (host.endsWith('.localhost') ? host.slice(0, -'.localhost'.length) : undefined)
  if (!handle) return isPlatformHost(req) ? undefined : 'unknown'
  if (match && !isPlatformHost(req)) return 'unknown'
  const tenant = await tenantDirectory().findHandle(handle)
  if (!tenant) return 'unknown'
  return match ? { tenant, mode: 'p', base: `/t/${handle}`, path: match[2] ?? '/' } : { tenant, mode: 'h', base: '', path: pathname }
}
