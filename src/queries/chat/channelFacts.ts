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
})

export type ChannelSheet = z.infer<typeof row> & { tenantId: string }

/** What a channel is and to whom it belongs; undefined when the tenant has no such channel. Runs in the caller's scope. */
export const channelFacts = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<ChannelSheet | undefined> => {
  const found = await queryOne(
    `select id, title, kind::text as kind, department::text as department, space_id as "spaceId", visitor_id as "visitorId", state::text as state,
            agent_enabled as "agentEnabled", coalesce(last_seq, 0) as "lastSeq"
     from public.channels where tenant_id = $1 and id = $2`,
    [tenantId, channelId],
  )
  return found && { ...row.parse(found), tenantId }
}
