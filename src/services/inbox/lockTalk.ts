import { z } from 'zod'
import type { Execute } from '@/messages/Execute'
import { departments, priorities } from '@/messages/vocabulary'

const row = z.object({
  id: z.string(),
  tenantId: z.string(),
  spaceId: z.string().nullable(),
  title: z.string(),
  department: z.enum(departments),
  visitorId: z.string().nullable(),
  state: z.enum(['open', 'waiting', 'resolved', 'snoozed']),
  agentEnabled: z.boolean(),
  assigneeKind: z.enum(['user', 'team', 'agent']).nullable(),
  assigneeId: z.string().nullable(),
  assigneeName: z.string().nullable(),
  priority: z.enum(priorities),
  snoozedUntil: z.date().nullable(),
  holder: z.enum(['agent', 'person']),
  handoffs: z.number(),
  rounds: z.number(),
  changedBy: z.string().nullable(),
})

/** A customer conversation under its lock: nobody else changes it until the transaction ends. */
export type LockedTalk = z.infer<typeof row>

/** Locks a customer conversation, channel first as the message writer does. Undefined when the business has none of this id. */
export const lockTalk = async (execute: Execute, tenantId: string, channelId: string): Promise<LockedTalk | undefined> => {
  await execute('select id from public.channels where tenant_id = $1 and id = $2 for no key update', [tenantId, channelId])
  const [found] = await execute(
    `select c.id, c.tenant_id as "tenantId", c.space_id as "spaceId", c.title, c.department::text as department, c.visitor_id as "visitorId", c.state::text as state, coalesce(c.agent_enabled, false) as "agentEnabled",
       t.assignee_kind as "assigneeKind", t.assignee_id as "assigneeId", t.assignee_name as "assigneeName", t.priority, t.snoozed_until as "snoozedUntil", t.holder, t.handoffs, t.rounds, t.changed_by as "changedBy"
     from public.channels c join core.inbox_talks t on t.channel_id = c.id and t.tenant_id = c.tenant_id
     where c.tenant_id = $1 and c.id = $2 and c.kind = 'customer' for update of t`,
    [tenantId, channelId],
  )
  return found && row.parse(found)
}
