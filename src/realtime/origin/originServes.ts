import { loadConfig } from '@/config/config'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { parseOrigin } from './parseOrigin'
import { requestHost } from './requestHost'

type Headers = Record<string, string | string[] | undefined>

const tenantAt = (host: string): string | undefined => tenantDirectory().ofHost(host.replace(/:\d+$/, ''))?.id

/** Whether this website speaks for this tenant: one tenant's address never opens another's conversation. */
export const originServes = (headers: Headers, tenantId: string): boolean => {
  const host = requestHost(headers)
  const from = typeof headers.origin === 'string' ? parseOrigin(headers.origin) : undefined
  const owner = tenantAt(from?.host ?? host)
  if (owner) return owner === tenantId
  const platform = new URL(loadConfig().publicUrl)
  return from === undefined || from.origin === platform.origin || from.host === host
}
