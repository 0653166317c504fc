import { z } from 'zod'
import { query, queryOne } from '@/db/query'
import { visitorGroup } from './visitorGroup'

const moment = z.coerce.date().transform((at) => at.toISOString())
const person = z.object({ id: z.string(), name: z.string(), email: z.string().nullable(), phone: z.string().nullable(), note: z.string().nullable(), firstSeenAt: moment, lastSeenAt: moment.nullable(), firstPage: z.string().nullable() })

const card = z.object({
  visitor: person.nullable(),
  forms: z.array(z.object({ id: z.string(), form: z.string(), summary: z.string(), at: moment })),
  pages: z.array(z.object({ page: z.string(), at: moment })),
  talks: z.array(z.object({ channelId: z.string(), title: z.string(), state: z.string(), at: moment, body: z.string().nullable() })),
  ratings: z.array(z.object({ score: z.number(), comment: z.string(), at: moment })),
  /** Others with the same address, who may be the same person. */
  candidates: z.array(z.object({ id: z.string(), name: z.string(), at: moment })),
  merges: z.array(z.object({ id: z.string(), name: z.string(), by: z.string(), at: moment })),
})

/** What the business knows of a conversation's customer, from what he did on its own site and said to it, and nothing else. */
export type CustomerCard = z.infer<typeof card>

const group = `v.id in (${visitorGroup('$1', '$2')})`
const statements = {
  visitor: `select v.id, v.name, v.email, v.phone, n.note, v.created_at as "firstSeenAt", v.last_seen_at as "lastSeenAt", v.first_page as "firstPage"
    from public.visitors v left join core.visitor_notes n on n.visitor_id = v.id and n.tenant_id = v.tenant_id where v.tenant_id = $1 and v.id = $2`,
  forms: `select s.id, coalesce(f.title, 'Form') as form, s.summary, s.created_at as at from public.form_submissions s left join public.forms f on f.id = s.form_id and f.tenant_id = s.tenant_id
    where s.tenant_id = $1 and s.visitor_id in (select v.id from public.visitors v where v.tenant_id = $1 and ${group}) order by s.created_at desc limit 20`,
  pages: `select m.metadata ->> 'page' as page, max(m.created_at) as at from public.channels c join public.messages m on m.tenant_id = c.tenant_id and m.channel_id = c.id and m.type = 'web_chat'
    where c.tenant_id = $1 and c.visitor_id in (select v.id from public.visitors v where v.tenant_id = $1 and ${group}) and m.metadata ->> 'page' is not null group by 1 order by 2 desc limit 20`,
  talks: `select c.id as "channelId", c.title, c.state::text as state, coalesce(c.last_message_at, c.created_at) as at,
      (select left(m.body, 100) from public.messages m where m.tenant_id = c.tenant_id and m.channel_id = c.id and m.type = 'web_chat' order by m.seq limit 1) as body
    from public.channels c where c.tenant_id = $1 and c.kind = 'customer' and c.id <> $3 and c.visitor_id in (select v.id from public.visitors v where v.tenant_id = $1 and ${group}) order by 4 desc limit 20`,
  ratings: `select r.score, r.comment, r.rated_at as at from core.inbox_ratings r join public.channels c on c.id = r.channel_id and c.tenant_id = r.tenant_id
    where r.tenant_id = $1 and c.visitor_id in (select v.id from public.visitors v where v.tenant_id = $1 and ${group}) order by r.rated_at desc limit 10`,
  candidates: `select o.id, o.name, o.created_at as at from public.visitors o join public.visitors me on me.tenant_id = $1 and me.id = $2
    where o.tenant_id = $1 and me.email is not null and lower(trim(o.email)) = lower(trim(me.email)) and o.id not in (${visitorGroup('$1', '$2')}) order by o.created_at limit 5`,
  merges: `select m.id, o.name, m.merged_by as by, m.merged_at as at from core.visitor_merges m
    join public.visitors o on o.tenant_id = m.tenant_id and o.id = case when m.visitor_id = $2 then m.into_id else m.visitor_id end
    where m.tenant_id = $1 and m.undone_at is null and $2 in (m.visitor_id, m.into_id) order by m.merged_at`,
}

/** The customer of a conversation; undefined when there is no such talk. With merged visitors, the histories of all. Runs in the caller's scope. */
export const readCustomerCard = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<CustomerCard | undefined> => {
  const channel = await queryOne<{ visitorId: string | null }>(`select visitor_id as "visitorId" from public.channels where tenant_id = $1 and id = $2 and kind = 'customer'`, [tenantId, channelId])
  if (!channel) return undefined
  const values = [tenantId, channel.visitorId]
  const [visitor, forms, pages, talks, ratings, candidates, merges] = await Promise.all([
    queryOne(statements.visitor, values), query(statements.forms, values), query(statements.pages, values), query(statements.talks, [...values, channelId]),
    query(statements.ratings, values), query(statements.candidates, values), query(statements.merges, values),
  ])
  return card.parse({ visitor: visitor ?? null, forms, pages, talks, ratings, candidates, merges })
}
