import { z } from 'zod'
import { query } from '@/db/query'
import { authorKinds, departments, messageTypes } from '@/messages/vocabulary'
import { shownWords } from '@/queries/chat/shownWords'

const row = z.object({
  id: z.string(),
  department: z.enum(departments),
  type: z.enum(messageTypes),
  body: z.string(),
  authorKind: z.enum(authorKinds),
  authorName: z.string(),
  createdAt: z.coerce.date().transform((at) => at.toISOString()),
  priority: z.string(),
  channelId: z.string(),
  channelKind: z.string(),
})

export type NewestMessage = z.infer<typeof row>

/** The newest Messages of each department, newest first: tenant by tenant, so that an index gives them without looking at other tenants' rows. */
export const readNewest = async ({ tenantIds, each }: { tenantIds: string[]; each: number }): Promise<NewestMessage[]> =>
  z.array(row).parse(
    await query(
      `select newest.* from unnest($2::public.enum_messages_department[]) as wanted (department)
       cross join lateral (
         select own.* from unnest($1::uuid[]) as asked (tenant_id)
         cross join lateral (
           select m.id, m.department::text as department, m.type::text as type, ${shownWords('m')} as body, m.author_kind::text as "authorKind", m.author_name as "authorName",
             m.created_at as "createdAt", m.priority::text as priority, c.id as "channelId", c.kind::text as "channelKind"
           from public.messages m join public.channels c on c.id = m.channel_id and c.tenant_id = m.tenant_id
           where m.tenant_id = asked.tenant_id and m.department = wanted.department order by m.created_at desc, m.id desc limit $3) own
         order by own."createdAt" desc, own.id desc limit $3) newest`,
      [tenantIds, [...departments], each],
    ),
  )
