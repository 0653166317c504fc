import type { PollVotes } from '@/blocks/poll/PollVotes'
import { storeVote, type Vote } from './storeVote'

const onPage = `
  select exists (select from public.pages p, jsonb_array_elements(p.blocks) b, jsonb_array_elements(b -> 'options') o
    where p.tenant_id = $1 and p._status = 'published' and b ->> 'id' = $2 and o ->> 'label' = $3)
  or exists (select from core.message_polls k join public.channels c on c.tenant_id = k.tenant_id and c.id = k.channel_id
    where k.tenant_id = $1 and k.poll_id = $2 and $3 = any(k.choices) and not k.internal and c.visitor_id::text = $4) as found`

/**
 * A visitor's vote on a poll of a published page, or of his own conversation; voting again changes it. Runs in the
 * caller's scope. @throws SpacesError not_found for a poll or answer that is not there
 */
export const castVote = (vote: Vote): Promise<PollVotes> => storeVote(vote, { offered: onPage, values: [vote.tenantId, vote.pollId, vote.choice, vote.voter] })
