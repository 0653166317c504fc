import { z } from 'zod'
import { query } from '@/db/query'
import { siteAddress } from './siteAddress'

const row = z.object({ id: z.string(), name: z.string(), handle: z.string(), currency: z.string(), locale: z.string(), timezone: z.string(), host: z.string().nullable() })

/** What forms and cells in the browser need to know of a business. */
export type TenantFacts = { id: string; name: string; currency: string; locale: string; timezone: string; site: string }

/** The businesses of the scope, for money and links in the admin; `tenantIds` null means all of an operator's. */
export const readTenantFacts = async (tenantIds: string[] | null): Promise<TenantFacts[]> => {
  const rows = z.array(row).parse(
    await query(
      `select t.id, t.name, t.handle, t.currency, t.locale, t.timezone,
         (select lower(d.host) from public.tenants_domains d where d._parent_id = t.id order by d._order limit 1) as host
       from public.tenants t where t.status <> 'closed' and ($1::uuid[] is null or t.id = any($1)) order by t.name limit 2000`,
      [tenantIds],
    ),
  )
  return rows.map(({ handle, host, ...facts }) => ({ ...facts, site: siteAddress({ handle, host }) }))
}
