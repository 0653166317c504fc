import { z } from 'zod'
import { channelVote, pollId } from '@/services/polls/voteInChannel'

/** Visitors leave it out: they have one conversation. */
const channelId = z.uuid().optional()

/** Polls that stand in messages of a channel. */
export const pollSchemas = {
  /** The counts of these polls now; those that do not stand in the channel are left out. */
  polls: z.strictObject({ channelId, pollIds: z.array(pollId).min(1).max(100) }),
  vote: channelVote.extend({ channelId }),
} as const
