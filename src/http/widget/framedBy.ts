import type { SavedPage } from '@/resilience/pageCache/PageStore'
import type { TenantEntry } from '@/tenancy/TenantDirectory'
import { widgetOrigins } from '@/tenancy/widgetOrigins'

/** The widget's page may stand in a frame on the tenant's websites and on those it named, as they are at this moment. */
export const framedBy = (tenant: TenantEntry) => {
  const ancestors = `frame-ancestors 'self' ${widgetOrigins(tenant).join(' ')}`
  return (page: SavedPage): SavedPage => {
    const policy = page.headers['content-security-policy'] ?? ''
    return { ...page, headers: { ...page.headers, 'content-security-policy': policy.replace(/frame-ancestors [^;]*/, ancestors), 'x-robots-tag': 'noindex' } }
  }
}
