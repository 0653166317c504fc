import { z } from 'zod'
import { query } from '@/db/query'
import { authorKinds, channelKinds } from '@/messages/vocabulary'
import { shownWords } from './shownWords'

const row = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(channelKinds),
  state: z.enum(['open', 'waiting', 'resolved', 'snoozed']),
  agentEnabled: z.boolean().nullable().transform((enabled) => enabled ?? false),
  lastSeq: z.coerce.number(),
  lastMessageAt: z.coerce.date().nullable().transform((at) => at?.toISOString() ?? null),
  lastBody: z.string().nullable(),
  lastAuthor: z.string().nullable(),
  lastAuthorKind: z.enum(authorKinds).nullable(),
  /** The agent could not help and promised a person. */
  handedOver: z.boolean(),
  readSeq: z.coerce.number(),
})

export type InboxEntry = z.infer<typeof row> & { unread: number }

type Wanted = { tenantId: string; reader: string; kinds?: readonly ('customer' | 'team' | 'public' | 'agent')[]; limit?: number; before?: string }

/**
 * Conversations of a business, the newest first, each with its last line and how much of it the reader has not seen.
 * `reader` is `user:<id>`; `before` a time from `lastMessageAt`. Runs in the caller's scope.
 */
export const inbox = async ({ tenantId, reader, kinds = ['customer'], limit = 50, before }: Wanted): Promise<InboxEntry[]> => {
  const rows = await query(
    `select c.id, c.title, c.kind::text as kind, c.state::text as state, c.agent_enabled as "agentEnabled", coalesce(c.last_seq, 0) as "lastSeq",
       c.last_message_at as "lastMessageAt", left(${shownWords('m')}, 160) as "lastBody", m.author_name as "lastAuthor", m.author_kind::text as "lastAuthorKind",
       coalesce((m.metadata ->> 'handover')::boolean, false) as "handedOver", coalesce(r.seq, 0) as "readSeq"
     from public.channels c
     left join public.messages m on m.tenant_id = c.tenant_id and m.channel_id = c.id and m.seq = c.last_seq
     left join core.read_marks r on r.tenant_id = c.tenant_id and r.channel_id = c.id and r.reader = $2
     where c.tenant_id = $1 and c.kind::text = any($3::text[]) and ($4::timestamptz is null or c.last_message_at < $4)
     order by c.last_message_at desc nulls last, c.id limit $5`,
    [tenantId, reader, kinds, before ?? null, limit],
  )
  return z.array(row).parse(rows).map((entry) => ({ ...entry, unread: Math.max(0, entry.lastSeq - entry.readSeq) }))
}
