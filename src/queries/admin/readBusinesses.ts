import { z } from 'zod'
import { query } from '@/db/query'
import { conversations } from './conversationSql'
import { readerOf } from './readerOf'

const row = z.object({
  id: z.string(), name: z.string(), handle: z.string(), accent: z.string(), status: z.string(), host: z.string().nullable(),
  waiting: z.coerce.number(), inquiries: z.coerce.number(), messages: z.coerce.number(), total: z.coerce.number(),
})

export type Business = z.infer<typeof row>

/** The businesses in view with what waits and what happened since `since`; those that wait first. */
export const readBusinesses = async ({ tenantIds, userId, since, limit }: { tenantIds: string[]; userId: string; since: Date; limit: number }): Promise<Business[]> =>
  z.array(row).parse(
    await query(
      `with waits as (select "tenantId", count(*) filter (where waiting) as waiting from (${conversations}) talks group by "tenantId"),
         said as (select m.tenant_id, count(*) as messages, count(*) filter (where m.type = 'customer_inquiry') as inquiries
                  from public.messages m where m.tenant_id = any($1) and m.created_at >= $3 and m.type <> 'system' group by m.tenant_id)
       select t.id, t.name, t.handle, t.brand_accent as accent, t.status::text as status,
         (select lower(d.host) from public.tenants_domains d where d._parent_id = t.id order by d._order limit 1) as host,
         coalesce(w.waiting, 0) as waiting, coalesce(s.inquiries, 0) as inquiries, coalesce(s.messages, 0) as messages, count(*) over () as total
       from public.tenants t left join waits w on w."tenantId" = t.id left join said s on s.tenant_id = t.id
       where t.id = any($1) order by coalesce(w.waiting, 0) desc, coalesce(s.messages, 0) desc, t.name limit $4`,
      [tenantIds, readerOf(userId), since, limit],
    ),
  )
