import { loadConfig } from '@/config/config'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { parseOrigin } from './parseOrigin'
import { requestHost } from './requestHost'

type Headers = Record<string, string | string[] | undefined>

const platformPort = () => new URL(loadConfig().publicUrl).port

/**
 * May this website open a socket at all: the site itself, the platform, or a tenant's registered address (hazard H21;
 * Socket.IO's `cors` guards polling only). Without `Origin` only what the browser calls same-origin, or no browser.
 */
export const originAllowed = (headers: Headers): boolean => {
  const { origin } = headers
  const site = headers['sec-fetch-site']
  if (origin === undefined) return site === undefined || site === 'same-origin' || site === 'none'
  const from = typeof origin === 'string' ? parseOrigin(origin) : undefined
  if (!from) return false
  if (from.host === requestHost(headers) || from.origin === new URL(loadConfig().publicUrl).origin) return true
  return (from.port === '' || from.port === platformPort()) && tenantDirectory().ofHost(from.hostname) !== undefined
}
