import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ id: z.string(), name: z.string() })

/** Who works in a business, by name: those one may mention. */
export const deskPeople = async (tenantId: string): Promise<{ id: string; name: string }[]> => {
  const rows = await query(
    `select distinct u.id, u.name from public.users u join public.users_tenants m on m._parent_id = u.id
     where m.tenant_id = $1 and u.name is not null and u.name <> '' order by u.name limit 500`,
    [tenantId],
  )
  return z.array(row).parse(rows)
}
