import { z } from 'zod'
import { queryOne } from '@/db/query'
import { channelKinds, departments } from '@/messages/vocabulary'

const row = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(channelKinds),
  department: z.enum(departments),
  spaceId: z.string().nullable(),
  visitorId: z.string().nullable(),
  agentEnabled: z.boolean().nullable().transform((enabled) => enabled ?? false),
  state: z.enum(['open', 'waiting', 'resolved', 'snoozed']),
  lastSeq: z.coerce.number(),
  isPrivate: z.boolean(),
  archived: z.boolean(),
})

export type ChannelSheet = z.infer<typeof row> & { tenantId: string }

/** What a channel is and to whom it belongs; undefined when the tenant has no such channel. Runs in the caller's scope. */
export const channelFacts = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<ChannelSheet | undefined> => {
  const found = await queryOne(
    `select c.id, c.title, c.kind::text as kind, c.department::text as department, c.space_id as "spaceId", c.visitor_id as "visitorId", c.state::text as state,
            c.agent_enabled as "agentEnabled", coalesce(c.last_seq, 0) as "lastSeq",
            coalesce(s.is_private, false) as "isPrivate", s.archived_at is not null as archived
     from public.channels c left join core.channel_settings s on s.tenant_id = c.tenant_id and s.channel_id = c.id where c.tenant_id = $1 and c.id = $2`,
    [tenantId, channelId],
  )
  return found && { ...row.parse(found), tenantId }
}
