import { z } from 'zod'
import { query } from '@/db/query'

const level = z.enum(['all', 'mentions', 'nothing'])

const row = z.object({
  tenantId: z.string(), business: z.string(), customers: level, team: level, push: z.boolean(), email: z.boolean(), showWords: z.boolean(), quietFrom: z.string().nullable(), quietTo: z.string().nullable(), timezone: z.string(), devices: z.number(),
  channels: z.array(z.object({ id: z.string(), title: z.string(), level: level.nullable() })),
})

export type NotificationSettings = z.infer<typeof row>

const mine = `
  select t.id as "tenantId", t.name as business, coalesce(p.customers, 'all') as customers, coalesce(p.team, 'mentions') as team, coalesce(p.push, true) as push, coalesce(p.email, true) as email,
    coalesce(p.show_words, false) as "showWords", p.quiet_from as "quietFrom", p.quiet_to as "quietTo", coalesce(p.timezone, t.timezone) as timezone,
    (select count(*)::int from core.push_devices d where d.tenant_id = t.id and d.user_id = $1) as devices,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'title', c.title, 'level', l.level) order by c.title) from public.channels c
      left join core.notification_levels l on l.tenant_id = c.tenant_id and l.channel_id = c.id and l.user_id = $1
      where c.tenant_id = t.id and c.kind::text in ('team', 'public', 'agent') and core.sees_channel(c.id, $1)), '[]') as channels
  from public.users_tenants w join public.tenants t on t.id = w.tenant_id left join core.notification_people p on p.tenant_id = t.id and p.user_id = $1
  where w._parent_id = $1 order by t.name`

/** How a person wants to be told of things, for each business he works in. In the scope of his session. */
export const readNotificationSettings = async (userId: string): Promise<NotificationSettings[]> => z.array(row).parse(await query(mine, [userId]))
