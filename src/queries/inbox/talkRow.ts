import { z } from 'zod'
import { authorKinds, priorities } from '@/messages/vocabulary'
import { shownWords } from '@/queries/chat/shownWords'

const moment = z.coerce.date().nullable().transform((at) => at?.toISOString() ?? null)

/** One conversation as the inbox shows it. Times are ISO 8601. */
export const talkRow = z.object({
  channelId: z.string(),
  tenantId: z.string(),
  business: z.string(),
  handle: z.string(),
  title: z.string(),
  visitorId: z.string().nullable(),
  email: z.string().nullable(),
  state: z.enum(['open', 'waiting', 'resolved', 'snoozed']),
  agentEnabled: z.boolean(),
  holder: z.enum(['agent', 'person']),
  assignee: z.object({ kind: z.enum(['user', 'team', 'agent']), id: z.string(), name: z.string() }).nullable(),
  priority: z.enum(priorities),
  snoozedUntil: moment,
  waitingSince: moment,
  /** What is due next, and when: a reply to the customer, or settling the matter. */
  dueAt: moment,
  dueFor: z.enum(['reply', 'resolve']).nullable(),
  firstReplyAt: moment,
  resolvedAt: moment,
  labels: z.array(z.object({ id: z.string(), name: z.string(), colour: z.string() })),
  rating: z.number().nullable(),
  lastBody: z.string().nullable(),
  lastAuthor: z.string().nullable(),
  lastAuthorKind: z.enum(authorKinds).nullable(),
  lastMessageAt: moment,
  unread: z.coerce.number(),
})

export type TalkRow = z.infer<typeof talkRow>

/**
 * Conversations with all that the inbox shows. `$1` tenants, `$2` reader (`user:<id>`). Settling counts only where a person
 * looks after it or is awaited: what the agent answers alone is nobody's debt.
 */
export const talkSql = `
  select c.id as "channelId", c.tenant_id as "tenantId", b.name as business, b.handle, c.title, c.visitor_id as "visitorId", v.email, c.state::text as state,
    coalesce(c.agent_enabled, false) as "agentEnabled", t.holder, t.priority, t.snoozed_until as "snoozedUntil", t.waiting_since as "waitingSince",
    case when t.assignee_kind is not null then json_build_object('kind', t.assignee_kind, 'id', t.assignee_id, 'name', coalesce(t.assignee_name, '')) end as assignee,
    due.at as "dueAt", case when due.at is null then null when due.at = t.reply_due_at then 'reply' else 'resolve' end as "dueFor",
    t.first_reply_at as "firstReplyAt", t.resolved_at as "resolvedAt",
    coalesce((select json_agg(json_build_object('id', l.id, 'name', l.name, 'colour', l.colour) order by l.name) from core.inbox_talk_labels k join core.inbox_labels l on l.id = k.label_id where k.channel_id = c.id and k.tenant_id = c.tenant_id), '[]') as labels,
    (select r.score from core.inbox_ratings r where r.channel_id = c.id and r.tenant_id = c.tenant_id order by r.round desc limit 1) as rating,
    left(m.body, 160) as "lastBody", m.author_name as "lastAuthor", m.author_kind::text as "lastAuthorKind", m.created_at as "lastMessageAt",
    greatest(coalesce(m.seq, 0) - coalesce(mark.seq, 0), 0) as unread
  from public.channels c
  join core.inbox_talks t on t.channel_id = c.id and t.tenant_id = c.tenant_id
  join public.tenants b on b.id = c.tenant_id
  left join public.visitors v on v.id = c.visitor_id and v.tenant_id = c.tenant_id
  left join core.read_marks mark on mark.tenant_id = c.tenant_id and mark.channel_id = c.id and mark.reader = $2
  cross join lateral (select case when c.state in ('resolved', 'snoozed') then null else least(t.reply_due_at, case when t.holder = 'person' or c.state = 'waiting' then t.resolve_due_at end) end as at) due
  left join lateral (
    select ${shownWords('n')} as body, n.author_name, n.author_kind, n.created_at, n.seq from public.messages n
    where n.tenant_id = c.tenant_id and n.channel_id = c.id and n.type <> 'system' order by n.seq desc limit 1
  ) m on true
  where c.tenant_id = any($1::uuid[]) and c.kind = 'customer' and c.last_message_at is not null`
