import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ day: z.coerce.number(), score: z.coerce.number().nullable(), ratings: z.coerce.number(), replyMinutes: z.coerce.number().nullable(), replies: z.coerce.number() })

/** One day of the inbox: the mean rating (1 to 5) and the median minutes to the first reply, each null without any. */
export type InboxDay = z.infer<typeof row>

/**
 * How content customers were and how long they waited, for each given day; `starts` are the midnights, oldest first, and the
 * last day is still running. Conversations count on the day they began.
 */
export const readInboxFigures = async ({ tenantIds, starts }: { tenantIds: string[]; starts: Date[] }): Promise<InboxDay[]> =>
  z.array(row).parse(
    await query(
      `with days as (select ordinality as day, start, coalesce(lead(start) over (order by ordinality), 'infinity') as until from unnest($2::timestamptz[]) with ordinality as given (start, ordinality))
       select d.day, r.score, coalesce(r.ratings, 0) as ratings, f.minutes as "replyMinutes", coalesce(f.replies, 0) as replies from days d
       left join lateral (select round(avg(x.score), 2) as score, count(*) as ratings from core.inbox_ratings x where x.tenant_id = any($1::uuid[]) and x.rated_at >= d.start and x.rated_at < d.until) r on true
       left join lateral (
         select round((percentile_cont(0.5) within group (order by greatest(extract(epoch from x.first_reply_at - x.opened_at), 0)) / 60)::numeric, 1) as minutes, count(*) as replies
         from core.inbox_talks x where x.tenant_id = any($1::uuid[]) and x.opened_at >= d.start and x.opened_at < d.until and x.first_reply_at is not null) f on true
       order by d.day`,
      [tenantIds, starts],
    ),
  )
