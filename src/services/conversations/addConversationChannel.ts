import { v7 as uuidv7 } from 'uuid'
import type { Execute } from '@/messages/Execute'
import type { ChannelSheet } from '@/queries/chat/channelFacts'

export type FirstAnswer = 'agent' | 'person'

/** `first`: whom the customer asked for, where the business lets him choose. */
type Wanted = { tenantId: string; visitorId: string; name: string; first?: FirstAnswer | undefined }

/** A customer channel for a visitor, in the tenant's first space, looked after by support; the agent answers unless the business wants a person first. */
export const addConversationChannel = async (execute: Execute, { tenantId, visitorId, name, first = 'agent' }: Wanted): Promise<ChannelSheet> => {
  const id = uuidv7()
  const title = name === 'Visitor' ? `Visitor ${visitorId.slice(-4)}` : name
  const [row] = await execute<{ space_id: string | null; agent_enabled: boolean }>(
    `insert into public.channels (id, tenant_id, title, slug, kind, department, space_id, state, visitor_id, agent_enabled, last_seq)
     values ($1, $2, $3, $5, 'customer', 'support', (select s.id from public.spaces s where s.tenant_id = $2 order by s.created_at, s.id limit 1), 'open', $4,
       coalesce((select case i.answers_first when 'ask' then $6 = 'agent' else i.answers_first <> 'person' end from core.inbox_settings i where i.tenant_id = $2), true), 0)
     returning space_id, agent_enabled`,
    [id, tenantId, title, visitorId, id, first],
  )
  return { id, tenantId, title, kind: 'customer', department: 'support', spaceId: row?.space_id ?? null, visitorId, state: 'open', agentEnabled: row?.agent_enabled ?? true, lastSeq: 0, isPrivate: false, archived: false }
}
