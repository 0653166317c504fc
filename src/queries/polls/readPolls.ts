import { z } from 'zod'
import type { PollVotes } from '@/blocks/poll/PollVotes'
import { query } from '@/db/query'

const row = z.object({ pollId: z.string(), choice: z.string(), votes: z.coerce.number(), own: z.boolean() })

type Wanted = { tenantId: string; pollIds: string[]; voter: string | null }

/** Counts of polls by answer, each with what `voter` chose; a poll without votes is there too. Runs in the caller's scope. */
export const readPolls = async ({ tenantId, pollIds, voter }: Wanted): Promise<PollVotes[]> => {
  const rows = z.array(row).parse(
    await query(
      `select poll_id as "pollId", choice, count(*) as votes, coalesce(bool_or(voter = $3), false) as own from core.poll_votes
       where tenant_id = $1 and poll_id = any($2::text[]) group by poll_id, choice`,
      [tenantId, pollIds, voter],
    ),
  )
  const byPoll = Map.groupBy(rows, ({ pollId }) => pollId)
  return [...new Set(pollIds)].map((pollId) => {
    const known = byPoll.get(pollId) ?? []
    return { pollId, votes: Object.fromEntries(known.map(({ choice, votes }) => [choice, votes])), choice: known.find(({ own }) => own)?.choice ?? null }
  })
}
