import { z } from 'zod'
import { noticeLevels } from './noticeFor'

const level = z.enum(noticeLevels)

export const hearer = z.object({ userId: z.string(), customers: level, team: level, level: level.nullable() })

/** Everybody who works in a business ($1) and may enter a channel ($2), with what he wants to hear in it. Runs as the business. */
export const hearersSql = `
  select distinct u.id as "userId", coalesce(p.customers, 'all') as customers, coalesce(p.team, 'mentions') as team, l.level
  from public.users_tenants m join public.users u on u.id = m._parent_id
    join public.users_tenants_roles r on r.parent_id = m.id
    left join core.notification_people p on p.tenant_id = m.tenant_id and p.user_id = u.id
    left join core.notification_levels l on l.tenant_id = m.tenant_id and l.user_id = u.id and l.channel_id = $2
  where m.tenant_id = $1 and r.value::text in ('owner', 'admin', 'staff') and core.sees_channel($2::uuid, u.id)`
