import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ pollId: z.string(), channelId: z.string(), customers: z.boolean() })

/** A channel in which a poll stands; `customers`: the customer may see it as well. */
export type PollPlace = z.infer<typeof row>

type Wanted = { tenantId: string; channelIds: string[]; pollIds?: string[] }

/** In which of these channels which polls stand, of all or of these. Runs in the caller's scope. */
export const pollPlaces = async ({ tenantId, channelIds, pollIds }: Wanted): Promise<PollPlace[]> =>
  z.array(row).parse(
    await query(
      `select poll_id as "pollId", channel_id as "channelId", bool_or(not internal) as customers from core.message_polls
       where tenant_id = $1 and channel_id = any($2::uuid[]) and ($3::text[] is null or poll_id = any($3::text[])) group by 1, 2 limit 10000`,
      [tenantId, channelIds, pollIds ?? null],
    ),
  )
