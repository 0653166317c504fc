import { processWide } from '@/config/processWide'
import { asTenant } from '@/db/scope'
import { readSite } from '@/queries/site/readSite'
import type { SiteData } from '@/ui/site/SiteData'

type Known = { until: number; site: Promise<SiteData | undefined> }

const remembered = () => processWide('queries.chatSite', () => new Map<string, Known>())

/** The business behind a chat: name, hours, currency, who answers. Kept for 15 s, so that a busy room does not ask for each message. */
export const chatSite = (tenantId: string): Promise<SiteData | undefined> => {
  const map = remembered()
  const known = map.get(tenantId)
  if (known && known.until > performance.now()) return known.site
  if (map.size > 5_000) map.clear()
  const site = asTenant(tenantId, () => readSite({ tenantId }))
  map.set(tenantId, { until: performance.now() + 15_000, site })
  site.catch(() => map.delete(tenantId))
  return site
}
