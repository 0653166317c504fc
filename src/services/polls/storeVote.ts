import type { PollVotes } from '@/blocks/poll/PollVotes'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'
import { readPolls } from '@/queries/polls/readPolls'

export type Vote = { tenantId: string; pollId: string; voter: string; choice: string }

/** `offered`: a statement that says `found` when this poll has this answer in the place meant. */
type Place = { offered: string; values: unknown[] }

/** One vote a person and poll; voting again changes it. @throws SpacesError not_found for a poll or answer that is not there */
export const storeVote = async ({ tenantId, pollId, voter, choice }: Vote, { offered, values }: Place): Promise<PollVotes> => {
  await transaction(async (client) => {
    const { rows } = await client.query<{ found: boolean }>(offered, values)
    if (!rows[0]?.found) throw new SpacesError('not_found', 'This poll is no longer here.')
    await client.query(
      `insert into core.poll_votes (tenant_id, poll_id, voter, choice) values ($1, $2, $3, $4)
       on conflict (tenant_id, poll_id, voter) do update set choice = excluded.choice, voted_at = now()`,
      [tenantId, pollId, voter, choice],
    )
  })
  const [counts] = await readPolls({ tenantId, pollIds: [pollId], voter })
  return counts ?? { pollId, votes: {}, choice }
}
