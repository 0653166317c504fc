import { may } from '@/access/roles'
import { queryOne } from '@/db/query'
import { processWide } from '@/config/processWide'

type Known = { until: number; writer: Promise<boolean> }

const remembered = () => processWide('services.isWriter', () => new Map<string, Known>())

const ask = async (tenantId: string, userId: string): Promise<boolean> => {
  const row = await queryOne(
    `select 1 from public.users_tenants m where m.tenant_id = $1 and m._parent_id = $2
       and exists (select from public.users_tenants_roles r where r.parent_id = m.id and r.value::text = any($3::text[]))`,
    [tenantId, userId, may.write],
  )
  return row !== undefined
}

/** True when the person holds a writing role in the tenant. Remembered for half a second: a removed member is out within one. */
export const isWriter = (tenantId: string, userId: string): Promise<boolean> => {
  const map = remembered()
  const key = `${tenantId} ${userId}`
  const known = map.get(key)
  if (known && known.until > performance.now()) return known.writer
  if (map.size > 5_000) map.clear()
  const writer = ask(tenantId, userId)
  map.set(key, { until: performance.now() + 500, writer })
  writer.catch(() => map.delete(key))
  return writer
}
