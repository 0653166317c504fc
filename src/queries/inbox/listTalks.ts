import { z } from 'zod'
import { query, queryOne } from '@/db/query'
import { wordsSql } from '../chat/search/wordsSql'
import type { TalkFilter } from './talkFilter'
import { type TalkRow, talkRow, talkSql } from './talkRow'

type Wanted = { tenantIds: string[]; userId: string; filter: TalkFilter }

const states: Record<TalkFilter['state'], string> = {
  active: `state in ('open', 'waiting')`,
  waiting: `(state = 'waiting' or (state = 'open' and "waitingSince" is not null))`,
  snoozed: `state = 'snoozed'`,
  resolved: `state = 'resolved'`,
  all: 'true',
}
const dues = { overdue: `"dueAt" < now()`, today: `"dueAt" < now() + interval '24 hours'` }
const sorts: Record<TalkFilter['sort'], string> = {
  due: `"dueAt" asc nulls last, "waitingSince" asc nulls last, "lastMessageAt" desc`,
  newest: `"lastMessageAt" desc`,
}

const assignees = `case when $4::text is null then true when $4 = 'nobody' then assignee is null when $4 = 'me' then assignee ->> 'id' = $3 else assignee ->> 'id' = $4 end`
/** Those in which somebody said the words looked for, in any message. */
const said = `select m.channel_id from unnest($1::uuid[]) business, core.find_messages(business, ${wordsSql('$8::text[]')}, null, '{}', 500) hit
  join public.messages m on m.id = hit.id where m.tenant_id = any($1::uuid[]) and cardinality($8::text[]) > 0`
const narrowed = `(${assignees}) and ($5::text is null or labels::jsonb @> jsonb_build_array(jsonb_build_object('id', $5::text))) and ($6::text is null or priority = $6)
  and ($7::text is null or concat_ws(' ', title, email, "lastBody", business) ilike $7 or "channelId" in (${said}))`

const valuesOf = ({ tenantIds, userId, filter: { assignee, label, priority, search } }: Wanted) => [
  tenantIds, `user:${userId}`, userId, assignee ?? null, label ?? null, priority ?? null, search ? `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null,
  search.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).slice(0, 10),
]

/** Conversations of the businesses that fit the filter, sorted by what is due or by the newest word. Runs in the caller's scope. */
export const listTalks = async (wanted: Wanted): Promise<TalkRow[]> => {
  const { state, due, sort, limit } = wanted.filter
  const rows = await query(`select * from (${talkSql}) talk where ${states[state]} and ${due ? dues[due] : 'true'} and ${narrowed} order by ${sorts[sort]}, "channelId" limit $9`, [...valuesOf(wanted), limit])
  return z.array(talkRow).parse(rows)
}

/** One conversation; undefined when it is none of theirs. */
export const readTalk = async ({ tenantIds, userId, channelId }: { tenantIds: string[]; userId: string; channelId: string }): Promise<TalkRow | undefined> => {
  const row = await queryOne(`${talkSql} and c.id = $3`, [tenantIds, `user:${userId}`, channelId])
  return row && talkRow.parse(row)
}

const counts = z.object({ active: z.coerce.number(), waiting: z.coerce.number(), snoozed: z.coerce.number(), resolved: z.coerce.number(), all: z.coerce.number(), overdue: z.coerce.number() })

export type TalkCounts = z.infer<typeof counts>

/** How many conversations each state holds, and how many are late. */
export const countTalks = async ({ tenantIds, userId }: { tenantIds: string[]; userId: string }): Promise<TalkCounts> => {
  const each = (Object.keys(states) as TalkFilter['state'][]).map((state) => `count(*) filter (where ${states[state]}) as "${state}"`)
  return counts.parse(await queryOne(`select ${each.join(', ')}, count(*) filter (where ${dues.overdue}) as overdue from (${talkSql}) talk`, [tenantIds, `user:${userId}`]))
}
