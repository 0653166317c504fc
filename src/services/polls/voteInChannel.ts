import { z } from 'zod'
import type { PollVotes } from '@/blocks/poll/PollVotes'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { safeText } from '@/realtime/textSchemas'
import type { ChatContext } from '../chat/ChatCall'
import { openChannel } from '../chat/openChannel'
import { voterOf } from './voterOf'
import { parseInput } from '../messages/parseInput'
import { storeVote } from './storeVote'

export const pollId = z.string().regex(/^[A-Za-z0-9-]{8,60}$/)

export const channelVote = z.strictObject({ channelId: z.uuid(), pollId, choice: safeText(60).min(1) })

type Call = { ctx: ChatContext; input: z.input<typeof channelVote> }

const inChannel = `
  select exists (select from core.message_polls k where k.tenant_id = $1 and k.channel_id = $2 and k.poll_id = $3 and $4 = any(k.choices) and (not k.internal or $5::boolean)) as found`

/**
 * A vote on a poll in a message, of one who may read it; voting again changes it. The readers of each channel where the poll
 * stands are told the counts. @throws SpacesError invalid_input, not_found (channel, poll or answer), unprocessable (a closed channel)
 */
export const voteInChannel = async ({ ctx, input }: Call): Promise<PollVotes> => {
  const { channelId, pollId: poll, choice } = parseInput(channelVote, input)
  const { tenantId, actor } = ctx
  const channel = await openChannel(ctx, channelId)
  if (channel.archived) throw new SpacesError('unprocessable', 'This channel is closed.')
  const isStaff = actor.kind === 'user' || actor.kind === 'operator'
  return asTenant(tenantId, () => storeVote({ tenantId, pollId: poll, voter: voterOf(actor), choice }, { offered: inChannel, values: [tenantId, channelId, poll, choice, isStaff] }))
}
