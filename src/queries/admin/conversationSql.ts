import { shownWords } from '@/queries/chat/shownWords'

/**
 * Conversations with visitors and whether somebody waits, which is as the inbox itself keeps it (`core.inbox_talks`): a person
 * was promised, or a word of the visitor has no answer yet.
 * `$1` tenants, `$2` reader (see `readerOf`). The newest 80 messages of a channel say the rest.
 */
export const conversations = `
  select c.id, c.tenant_id as "tenantId", c.title, c.state::text as state, c.agent_enabled as "agentEnabled", v.email, v.phone,
    t.name as business, t.handle, c.visitor_id as "visitorId", talk.body, talk.author_kind as "authorKind", talk.author_name as "authorName", talk.created_at as "saidAt", talk.asked_at as "askedAt",
    c.state = 'waiting' or (c.state = 'open' and i.waiting_since is not null) as waiting,
    greatest(talk.newest - coalesce(r.seq, 0), 0) as unread
  from public.channels c
  join public.tenants t on t.id = c.tenant_id
  left join public.visitors v on v.id = c.visitor_id and v.tenant_id = c.tenant_id
  left join core.inbox_talks i on i.tenant_id = c.tenant_id and i.channel_id = c.id
  left join core.read_marks r on r.tenant_id = c.tenant_id and r.channel_id = c.id and r.reader = $2
  cross join lateral (
    select max(m.seq) as newest, max(m.created_at) as created_at,
      max(m.created_at) filter (where m.author_kind in ('visitor', 'customer')) as asked_at,
      (array_agg(${shownWords('m')} order by m.seq desc))[1] as body,
      (array_agg(m.author_kind::text order by m.seq desc))[1] as author_kind,
      (array_agg(m.author_name order by m.seq desc))[1] as author_name
    from (select * from public.messages n where n.channel_id = c.id and n.tenant_id = c.tenant_id and n.type <> 'system' order by n.seq desc limit 80) m
    having count(*) > 0
  ) talk
  where c.tenant_id = any($1) and c.kind = 'customer'`
