import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ userId: z.string(), name: z.string(), role: z.enum(['manager', 'member']) })

export type ChannelMember = z.infer<typeof row>

/** Who is in a channel by name; of an open one, those who joined it. Who no longer works in the business is left out. Runs in the caller's scope. */
export const channelMembers = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<ChannelMember[]> =>
  z.array(row).parse(
    await query(
      `select m.user_id as "userId", coalesce(u.name, 'Staff') as name, m.role from core.channel_members m join public.users u on u.id = m.user_id
       where m.tenant_id = $1 and m.channel_id = $2 and m.role <> 'left' and exists (select from public.users_tenants t where t.tenant_id = m.tenant_id and t._parent_id = u.id)
       order by m.role, u.name`,
      [tenantId, channelId],
    ),
  )
