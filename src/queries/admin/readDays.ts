import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ day: z.coerce.number(), conversations: z.coerce.number(), inquiries: z.coerce.number(), messages: z.coerce.number() })

export type Day = z.infer<typeof row>

/**
 * What happened on each of the given days: visitors' conversations with a word of theirs, forms sent, and everything said
 * (without the log's own system lines). `starts` are the midnights, oldest first; the last day is still running.
 */
export const readDays = async ({ tenantIds, starts }: { tenantIds: string[]; starts: Date[] }): Promise<Day[]> =>
  z.array(row).parse(
    await query(
      `select d.day, count(distinct m.channel_id) filter (where m.type = 'web_chat') as conversations,
         count(m.id) filter (where m.type = 'customer_inquiry') as inquiries, count(m.id) as messages
       from (select ordinality as day, start, lead(start) over (order by ordinality) as until from unnest($2::timestamptz[]) with ordinality as given (start, ordinality)) d
       left join public.messages m on m.tenant_id = any($1) and m.type <> 'system' and m.created_at >= d.start and (d.until is null or m.created_at < d.until)
       group by d.day order by d.day`,
      [tenantIds, starts],
    ),
  )
