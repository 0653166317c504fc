import { processWide } from '@/config/processWide'
import { query } from '@/db/query'

/** `key`: `user:<id>` or `agent:<id>`. */
export type Mentionable = { key: string; name: string }

type Known = { until: number; all: Promise<Mentionable[]> }

const remembered = () => processWide('queries.mentionable', () => new Map<string, Known>())

const statement = `
  select distinct 'user:' || u.id as key, u.name from public.users_tenants m join public.users u on u.id = m._parent_id where m.tenant_id = $1 and coalesce(u.name, '') <> ''
  union all select 'agent:' || a.id, a.name from public.agents a where a.tenant_id = $1`

/** Who can be called by name in a business: its people and its agents. Remembered for ten seconds. Runs in the caller's scope. */
export const mentionable = (tenantId: string): Promise<Mentionable[]> => {
  const map = remembered()
  const known = map.get(tenantId)
  if (known && known.until > performance.now()) return known.all
  if (map.size > 5_000) map.clear()
  const all = query<Mentionable>(statement, [tenantId])
  map.set(tenantId, { until: performance.now() + 10_000, all })
  all.catch(() => map.delete(tenantId))
  return all
}
