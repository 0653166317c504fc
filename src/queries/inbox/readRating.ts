import { z } from 'zod'
import { queryOne } from '@/db/query'

const row = z.object({ rounds: z.number(), score: z.number().nullable(), comment: z.string().nullable(), mayChange: z.boolean().nullable().transform((may) => may ?? true) })

/** `mayRate`: the matter was settled at least once and, where it was rated, less than a day has passed since. */
export type RatingState = { mayRate: boolean; score: number | null; comment: string }

/** What the visitor has said of the last settled round of his conversation. Runs in the caller's scope. */
export const readRating = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<RatingState> => {
  const found = await queryOne(
    `select t.rounds, r.score, r.comment, r.rated_at > now() - interval '1 day' as "mayChange" from core.inbox_talks t
     left join core.inbox_ratings r on r.tenant_id = t.tenant_id and r.channel_id = t.channel_id and r.round = t.rounds where t.tenant_id = $1 and t.channel_id = $2`,
    [tenantId, channelId],
  )
  if (!found) return { mayRate: false, score: null, comment: '' }
  const { rounds, score, comment, mayChange } = row.parse(found)
  return { mayRate: rounds > 0 && mayChange, score, comment: comment ?? '' }
}
