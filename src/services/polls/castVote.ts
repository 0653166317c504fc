import { z } from 'zod'
import { query } from '@/db/query'
import { transaction } from '@/db/transaction'
import { SpacesError } from '@/errors/SpacesError'

export type PollResult = { pollId: string; votes: Record<string, number>; choice: string | null }

const counts = z.array(z.object({ choice: z.string(), votes: z.coerce.number() }))

/** Counts of a poll, by choice. */
export const readPoll = async (tenantId: string, pollId: string, voter: string | null): Promise<PollResult> => {
  const rows = counts.parse(await query('select choice, count(*) as votes from core.poll_votes where tenant_id = $1 and poll_id = $2 group by choice', [tenantId, pollId]))
  const own = voter ? await query<{ choice: string }>('select choice from core.poll_votes where tenant_id = $1 and poll_id = $2 and voter = $3', [tenantId, pollId, voter]) : []
  return { pollId, votes: Object.fromEntries(rows.map(({ choice, votes }) => [choice, votes])), choice: own[0]?.choice ?? null }
}

const known = `
  select exists (select from public.pages p, jsonb_array_elements(p.blocks) b, jsonb_array_elements(b -> 'options') o
    where p.tenant_id = $1 and p._status = 'published' and b ->> 'id' = $2 and o ->> 'label' = $3)
  or exists (select from public.messages m, jsonb_array_elements(m.blocks) b, jsonb_array_elements(b -> 'options') o
    where m.tenant_id = $1 and jsonb_typeof(m.blocks) = 'array' and m.blocks @> jsonb_build_array(jsonb_build_object('id', $2::text)) and b ->> 'id' = $2 and o ->> 'label' = $3) as found`

/** One vote a person and poll; voting again changes it. @throws SpacesError `not_found` for a poll or answer that is not there. */
export const castVote = async (tenantId: string, pollId: string, voter: string, choice: string): Promise<PollResult> => {
  await transaction(async (client) => {
    const { rows } = await client.query<{ found: boolean }>(known, [tenantId, pollId, choice])
    if (!rows[0]?.found) throw new SpacesError('not_found', 'This poll is no longer here.')
    await client.query(
      `insert into core.poll_votes (tenant_id, poll_id, voter, choice) values ($1, $2, $3, $4)
       on conflict (tenant_id, poll_id, voter) do update set choice = excluded.choice, voted_at = now()`,
      [tenantId, pollId, voter, choice],
    )
  })
  return readPoll(tenantId, pollId, voter)
}
