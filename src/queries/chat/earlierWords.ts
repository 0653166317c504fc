import { z } from 'zod'
import { query } from '@/db/query'

/** `until`: when other words took their place, ISO 8601. */
const earlier = z.object({ body: z.string(), until: z.coerce.date().transform((at) => at.toISOString()) })

export type EarlierWords = z.infer<typeof earlier>

type Wanted = { tenantId: string; channelId: string; messageId: string }

/** What a message said before it was changed, the newest first; at most 50. A deleted message said nothing. Runs in the caller's scope. */
export const earlierWords = async ({ tenantId, channelId, messageId }: Wanted): Promise<EarlierWords[]> =>
  z.array(earlier).parse(
    await query('select body, edited_at as until from core.message_edits where tenant_id = $1 and channel_id = $2 and message_id = $3 order by rev desc limit 50', [tenantId, channelId, messageId]),
  )
