import { z } from 'zod'
import { query, queryOne } from '@/db/query'
import { type Conversation, conversationRow } from './conversationRow'
import { conversations } from './conversationSql'
import { readerOf } from './readerOf'

export const conversationFilters = ['waiting', 'today', 'open', 'done', 'all'] as const
export type ConversationFilter = (typeof conversationFilters)[number]

/** `since` is when the day began, for the filter `today`. */
type Wanted = { tenantIds: string[]; userId: string; since: Date; filter: ConversationFilter; search?: string; limit: number }

const filters: Record<ConversationFilter, string> = {
  waiting: 'waiting',
  today: `"askedAt" >= $3`,
  open: `state in ('open', 'waiting') or waiting`,
  done: `state in ('resolved', 'snoozed') and not waiting`,
  all: 'true',
}

/**
 * Visitors' conversations: those that wait first, the longest wait on top, then the newest.
 * `search` looks into names, addresses and the last line. Runs in the caller's scope.
 */
export const readConversations = async ({ tenantIds, userId, since, filter, search, limit }: Wanted): Promise<Conversation[]> => {
  const pattern = search ? `%${search.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%` : null
  const rows = await query(
    `select * from (${conversations}) all_of_them where (${filters[filter]})
       and ($4::text is null or concat_ws(' ', title, email, phone, body, "authorName") ilike $4) and $3::timestamptz is not null
     order by waiting desc, case when waiting then "askedAt" end asc nulls last, "saidAt" desc limit $5`,
    [tenantIds, readerOf(userId), since, pattern, limit],
  )
  return z.array(conversationRow).parse(rows)
}

/** One conversation of the given tenants; undefined when it is none of theirs. */
export const readConversation = async ({ tenantIds, userId, channelId }: { tenantIds: string[]; userId: string; channelId: string }): Promise<Conversation | undefined> => {
  const row = await queryOne(`${conversations} and c.id = $3`, [tenantIds, readerOf(userId), channelId])
  return row && conversationRow.parse(row)
}

const counts = z.object({ waiting: z.coerce.number(), today: z.coerce.number(), open: z.coerce.number(), done: z.coerce.number(), all: z.coerce.number() })

export type ConversationCounts = z.infer<typeof counts>

/** How many conversations each filter of the inbox holds. */
export const countConversations = async ({ tenantIds, userId, since }: { tenantIds: string[]; userId: string; since: Date }): Promise<ConversationCounts> => {
  const row = await queryOne(
    `select count(*) filter (where ${filters.waiting}) as waiting, count(*) filter (where ${filters.today}) as today, count(*) filter (where ${filters.open}) as open,
       count(*) filter (where ${filters.done}) as done, count(*) as "all" from (${conversations}) all_of_them`,
    [tenantIds, readerOf(userId), since],
  )
  return counts.parse(row)
}
