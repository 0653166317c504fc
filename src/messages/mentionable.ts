import { remembered } from '@/config/remembered'
import type { Execute } from './Execute'

/** `key`: `user:<id>` or `agent:<id>`. */
export type Mentionable = { key: string; name: string }

const people = () => remembered<Mentionable[]>('mentionable', { forMs: 10_000, most: 5_000 })

const statement = `
  select distinct 'user:' || u.id as key, u.name from public.users_tenants m join public.users u on u.id = m._parent_id where m.tenant_id = $1 and coalesce(u.name, '') <> ''
  union all select 'agent:' || a.id, a.name from public.agents a where a.tenant_id = $1`

/** Who can be called by name in a business: its people and its agents. Remembered for ten seconds. Runs in the caller's scope. */
export const mentionable = (execute: Execute, tenantId: string): Promise<Mentionable[]> =>
  people().get(tenantId, () => execute<Mentionable>(statement, [tenantId]))
