import { queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'

/** The name a visitor is known by; "Visitor" until he gave one. */
export const visitorName = async ({ tenantId, visitorId }: { tenantId: string; visitorId: string }): Promise<string> => {
  const row = await asTenant(tenantId, () => queryOne<{ name: string }>('select name from public.visitors where tenant_id = $1 and id = $2', [tenantId, visitorId]))
  return row?.name ?? 'Visitor'
}
