import { shownWords } from '@/queries/chat/shownWords'

/**
 * Conversations with visitors and whether somebody waits: the visitor had the last word, or an agent promised a person,
 * and nobody of the staff spoke since. Marking one as done counts until the visitor speaks again.
 * `$1` tenants, `$2` reader (see `readerOf`). The newest 80 messages of a channel decide.
 */
export const conversations = `
  select c.id, c.tenant_id as "tenantId", c.title, c.state::text as state, c.agent_enabled as "agentEnabled", v.email, v.phone,
    t.name as business, t.handle, c.visitor_id as "visitorId", talk.body, talk.author_kind as "authorKind", talk.author_name as "authorName", talk.created_at as "saidAt", talk.asked_at as "askedAt",
    (talk.handover > talk.staff or talk.visitor > greatest(talk.staff, talk.agent))
      and not (c.state in ('resolved', 'snoozed') and coalesce(talk.asked_at, talk.created_at) <= c.updated_at) as waiting,
    greatest(talk.newest - coalesce(r.seq, 0), 0) as unread
  from public.channels c
  join public.tenants t on t.id = c.tenant_id
  left join public.visitors v on v.id = c.visitor_id and v.tenant_id = c.tenant_id
  left join core.read_marks r on r.tenant_id = c.tenant_id and r.channel_id = c.id and r.reader = $2
  cross join lateral (
    select max(m.seq) as newest, max(m.created_at) as created_at,
      coalesce(max(m.seq) filter (where m.author_kind in ('user', 'operator')), 0) as staff,
      coalesce(max(m.seq) filter (where m.author_kind = 'agent' and coalesce(m.metadata ->> 'handover', '') <> 'true'), 0) as agent,
      coalesce(max(m.seq) filter (where m.author_kind = 'agent' and m.metadata ->> 'handover' = 'true'), 0) as handover,
      coalesce(max(m.seq) filter (where m.author_kind in ('visitor', 'customer')), 0) as visitor,
      max(m.created_at) filter (where m.author_kind in ('visitor', 'customer')) as asked_at,
      (array_agg(${shownWords('m')} order by m.seq desc))[1] as body,
      (array_agg(m.author_kind::text order by m.seq desc))[1] as author_kind,
      (array_agg(m.author_name order by m.seq desc))[1] as author_name
    from (select * from public.messages n where n.channel_id = c.id and n.tenant_id = c.tenant_id and n.type <> 'system' order by n.seq desc limit 80) m
    having count(*) > 0
  ) talk
  where c.tenant_id = any($1) and c.kind = 'customer'`
