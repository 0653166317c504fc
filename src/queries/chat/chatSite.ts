import { remembered } from '@/config/remembered'
import { asTenant } from '@/db/scope'
import { readSite } from '@/queries/site/readSite'
import type { SiteData } from '@/ui/site/SiteData'

const sites = () => remembered<SiteData | undefined>('chatSite', { forMs: 15_000, most: 5_000 })

/** The business behind a chat: name, hours, currency, who answers. Kept for 15 s, so that a busy room does not ask for each message. */
export const chatSite = (tenantId: string): Promise<SiteData | undefined> =>
  sites().get(tenantId, () => asTenant(tenantId, () => readSite({ tenantId })))
