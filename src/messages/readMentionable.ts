import type { Execute } from './Execute'

/** `key`: `user:<id>` or `agent:<id>`. */
export type Mentionable = { key: string; name: string }

const statement = `
  select distinct 'user:' || u.id as key, u.name from public.users_tenants m join public.users u on u.id = m._parent_id where m.tenant_id = $1 and coalesce(u.name, '') <> ''
  union all select 'agent:' || a.id, a.name from public.agents a where a.tenant_id = $1`

/** Who can be called by name in a business: its people and its agents. Runs in the caller's scope. */
export const readMentionable = (execute: Execute, tenantId: string): Promise<Mentionable[]> => execute<Mentionable>(statement, [tenantId])
