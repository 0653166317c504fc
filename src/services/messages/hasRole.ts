import type { TenantRole } from '@/access/roles'
import { remembered } from '@/config/remembered'
import { queryOne } from '@/db/query'

const roleHolders = () => remembered<boolean>('hasRole', { forMs: 500, most: 5_000 })

const ask = async (tenantId: string, userId: string, roles: readonly TenantRole[]): Promise<boolean> => {
  const row = await queryOne(
    `select 1 from public.users_tenants m where m.tenant_id = $1 and m._parent_id = $2
       and exists (select from public.users_tenants_roles r where r.parent_id = m.id and r.value::text = any($3::text[]))`,
    [tenantId, userId, roles],
  )
  return row !== undefined
}

/** True when the person holds one of the roles in the tenant. Remembered for half a second: a removed member is out within one. */
export const hasRole = (tenantId: string, userId: string, roles: readonly TenantRole[]): Promise<boolean> =>
  roleHolders().get(`${tenantId} ${userId} ${roles.join()}`, () => ask(tenantId, userId, roles))
