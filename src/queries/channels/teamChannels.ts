import { z } from 'zod'
import { query } from '@/db/query'
import { channelKinds } from '@/messages/vocabulary'

const time = z.coerce.date().nullable().transform((at) => at?.toISOString() ?? null)

const row = z.object({
  id: z.string(),
  title: z.string(),
  kind: z.enum(channelKinds),
  topic: z.string(),
  category: z.string(),
  position: z.number(),
  isPrivate: z.boolean(),
  archived: z.boolean(),
  /** Of an open channel: false once the reader left it. */
  joined: z.boolean(),
  manages: z.boolean(),
  lastSeq: z.coerce.number(),
  lastMessageAt: time,
  /** The first unread message is the next number. */
  readSeq: z.coerce.number(),
  mentions: z.coerce.number(),
  draft: z.string(),
  draftAt: time,
})

export type TeamChannel = z.infer<typeof row> & { unread: number }

type Wanted = { tenantId: string; userId: string; seesAll?: boolean }

/**
 * The channels of a team that a person may enter, in their order, each with what he has not read, how often he is called in
 * it, and what he has begun to write: one query for all. `seesAll`: also private ones. Runs in the caller's scope.
 */
export const teamChannels = async ({ tenantId, userId, seesAll = false }: Wanted): Promise<TeamChannel[]> => {
  const rows = await query(
    `select c.id, c.title, c.kind::text as kind, coalesce(s.topic, '') as topic, coalesce(s.category, '') as category, coalesce(s.position, 0) as position,
       coalesce(s.is_private, false) as "isPrivate", s.archived_at is not null as archived, me.role is distinct from 'left' as joined, coalesce(me.role = 'manager', false) as manages,
       coalesce(c.last_seq, 0) as "lastSeq", c.last_message_at as "lastMessageAt", coalesce(r.seq, 0) as "readSeq", coalesce(d.body, '') as draft, d.updated_at as "draftAt",
       (select count(*) from core.mentions n where n.tenant_id = c.tenant_id and n.channel_id = c.id and n.reader in ('here', 'user:' || $2::text)
          and n.seq > coalesce(r.seq, 0) and n.author <> $2::text) as mentions
     from public.channels c
     left join core.channel_settings s on s.tenant_id = c.tenant_id and s.channel_id = c.id
     left join core.channel_members me on me.tenant_id = c.tenant_id and me.channel_id = c.id and me.user_id = $2::text::uuid
     left join core.read_marks r on r.tenant_id = c.tenant_id and r.channel_id = c.id and r.reader = 'user:' || $2::text
     left join core.drafts d on d.tenant_id = c.tenant_id and d.channel_id = c.id and d.reader = 'user:' || $2::text
     where c.tenant_id = $1 and c.kind in ('team', 'public', 'agent') and ($3::boolean or not coalesce(s.is_private, false) or me.role in ('manager', 'member'))
     order by coalesce(s.category, ''), coalesce(s.position, 0), c.title, c.id`,
    [tenantId, userId, seesAll],
  )
  return z.array(row).parse(rows).map((channel) => ({ ...channel, unread: Math.max(0, channel.lastSeq - channel.readSeq) }))
}
