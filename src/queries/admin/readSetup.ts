import { z } from 'zod'
import { queryOne } from '@/db/query'

const row = z.object({
  business: z.boolean(),
  logo: z.boolean(),
  look: z.boolean(),
  hours: z.boolean(),
  products: z.boolean(),
  anyProduct: z.string().nullable(),
  agent: z.boolean(),
  agentId: z.string().nullable(),
  agentName: z.string().nullable(),
  post: z.boolean(),
  answered: z.boolean(),
  domain: z.boolean(),
})

/** What the owner has looked at since the business went online, from the documents themselves. */
export type Setup = z.infer<typeof row>

const text = `
  with t as (
    select t.*, coalesce((select s.done_at from core.provisioning_steps s where s.tenant_id = t.id and s.step = 'activate'), t.created_at) + interval '5 seconds' as online
    from public.tenants t where t.id = $1)
  select t.updated_at > t.online as business,
    t.brand_logo_id is not null as logo,
    t.brand_logo_id is not null or t.updated_at > t.online as look,
    exists (select from public.tenants_hours h where h._parent_id = t.id) and t.updated_at > t.online as hours,
    exists (select from public.products p where p.tenant_id = t.id and p.updated_at > t.online) as products,
    (select p.id from public.products p where p.tenant_id = t.id and p.deleted_at is null order by p.featured desc nulls last, p.title limit 1) as "anyProduct",
    exists (select from public.agents a where a.tenant_id = t.id and a.updated_at > t.online) as agent,
    (select a.id from public.agents a where a.tenant_id = t.id order by a.enabled desc nulls last, a.created_at limit 1) as "agentId",
    (select a.name from public.agents a where a.tenant_id = t.id order by a.enabled desc nulls last, a.created_at limit 1) as "agentName",
    exists (select from public.posts p where p.tenant_id = t.id and p.created_at > t.online and p._status = 'published') as post,
    exists (select from public.messages m join public.channels c on c.id = m.channel_id and c.tenant_id = t.id
            where m.tenant_id = t.id and c.kind = 'customer' and m.author_kind = 'user') as answered,
    exists (select from public.tenants_domains d where d._parent_id = t.id) as domain
  from t`

/** Undefined when the scope does not hold the business. */
export const readSetup = async (tenantId: string): Promise<Setup | undefined> => {
  const found = await queryOne(text, [tenantId])
  return found && row.parse(found)
}
