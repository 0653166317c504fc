import { may, type TenantRole } from '@/access/roles'
import { queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'

const holds = (tenantId: string, userId: string, roles: readonly TenantRole[]) =>
  asTenant(tenantId, () =>
    queryOne(
      `select 1 from public.users_tenants m where m.tenant_id = $1 and m._parent_id = $2
         and exists (select from public.users_tenants_roles r where r.parent_id = m.id and r.value::text = any($3::text[]))`,
      [tenantId, userId, roles],
    ),
  )

/** Lets operators and people with the role in this business pass. @throws SpacesError not_allowed */
export const requireStaff = async (tenantId: string, { kind, id }: Author, right: 'write' | 'manage' = 'write'): Promise<void> => {
  if (kind === 'operator' || kind === 'system') return
  if (kind !== 'user' || !id || !(await holds(tenantId, id, may[right]))) throw new SpacesError('not_allowed')
}
