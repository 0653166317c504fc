import { z } from 'zod'
import { messageMarks } from '@/messages/MessageMarks'
import type { StoredMessage } from '@/messages/NewMessage'
import { authorKinds, customerJourneys, departments, messageTypes, priorities, visibilities } from '@/messages/vocabulary'

/** The columns of `public.messages m` that make a StoredMessage, in its present state. */
export const messageColumns = `m.id, m.tenant_id, m.channel_id, m.space_id, m.thread_id, m.type::text as type, m.department::text as department,
  m.priority::text as priority, m.workflow, m.customer_journey::text as customer_journey, m.author_kind::text as author_kind, m.author_id, m.author_name,
  m.body, m.blocks, m.metadata, m.client_id, m.visibility::text as visibility, m.seq, m.created_at,
  (select to_jsonb(k) from core.message_marks k where k.tenant_id = m.tenant_id and k.message_id = m.id) as marks`

const row = z.object({
  id: z.string(),
  tenant_id: z.string(),
  channel_id: z.string(),
  space_id: z.string().nullable(),
  thread_id: z.string().nullable(),
  type: z.enum(messageTypes),
  department: z.enum(departments),
  priority: z.enum(priorities),
  workflow: z.string().nullable(),
  customer_journey: z.enum(customerJourneys).nullable(),
  author_kind: z.enum(authorKinds),
  author_id: z.string().nullable(),
  author_name: z.string(),
  body: z.string(),
  blocks: z.array(z.record(z.string(), z.unknown())).nullable(),
  metadata: z.record(z.string(), z.unknown()).nullable(),
  client_id: z.string().nullable(),
  visibility: z.enum(visibilities),
  seq: z.coerce.number(),
  created_at: z.coerce.date(),
  marks: messageMarks.nullable(),
})

/** A row of `messageColumns` as the application knows it. */
export const storedMessage = (given: unknown): StoredMessage => {
  const m = row.parse(given)
  return {
    id: m.id,
    tenantId: m.tenant_id,
    channelId: m.channel_id,
    spaceId: m.space_id,
    threadId: m.thread_id,
    type: m.type,
    department: m.department,
    priority: m.priority,
    workflow: m.workflow,
    customerJourney: m.customer_journey,
    author: { kind: m.author_kind, id: m.author_id, name: m.author_name },
    body: m.body,
    blocks: m.blocks ?? [],
    metadata: m.metadata ?? {},
    clientId: m.client_id,
    visibility: m.visibility,
    seq: m.seq,
    createdAt: m.created_at.toISOString(),
    ...(m.marks && { marks: m.marks }),
  }
}
