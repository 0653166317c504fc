import type { TenantRole } from '@/access/roles'
import { processWide } from '@/config/processWide'
import { queryOne } from '@/db/query'

type Known = { until: number; holds: Promise<boolean> }

const remembered = () => processWide('services.hasRole', () => new Map<string, Known>())

const ask = async (tenantId: string, userId: string, roles: readonly TenantRole[]): Promise<boolean> => {
  const row = await queryOne(
    `select 1 from public.users_tenants m where m.tenant_id = $1 and m._parent_id = $2
       and exists (select from public.users_tenants_roles r where r.parent_id = m.id and r.value::text = any($3::text[]))`,
    [tenantId, userId, roles],
  )
  return row !== undefined
}

/** True when the person holds one of the roles in the tenant. Remembered for half a second: a removed member is out within one. */
export const hasRole = (tenantId: string, userId: string, roles: readonly TenantRole[]): Promise<boolean> => {
  const map = remembered()
  const key = `${tenantId} ${userId} ${roles.join()}`
  const known = map.get(key)
  if (known && known.until > performance.now()) return known.holds
  if (map.size > 5_000) map.clear()
  const holds = ask(tenantId, userId, roles)
  map.set(key, { until: performance.now() + 500, holds })
  holds.catch(() => map.delete(key))
  return holds
}
