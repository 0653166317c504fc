import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { pollPlaces } from '@/queries/polls/pollPlaces'
import { readPolls } from '@/queries/polls/readPolls'
import { voteInChannel } from '@/services/polls/voteInChannel'
import { voterOf } from '@/services/polls/voterOf'
import { actorFor } from '../auth/actorFor'
import type { Handler } from '../socket/handle'
import { joinedChannel } from '../socket/joinedChannel'
import type { PollAnswers } from './PollAnswers'

type PollHandlers = { [Event in keyof PollAnswers]: Handler<Event> }

/** Polls in the messages of a channel that this socket has joined. */
export const pollHandlers: PollHandlers = {
  polls: async (socket, { channelId: wanted, pollIds }) => {
    const { channelId, tenantId } = joinedChannel(socket, wanted)
    const actor = actorFor(socket.data.identity)
    return asTenant(tenantId, async () => {
      const places = await pollPlaces({ tenantId, channelIds: [channelId], pollIds })
      const here = places.filter(({ customers }) => customers || actor.kind !== 'visitor').map(({ pollId }) => pollId)
      return { ok: true, polls: here.length > 0 ? await readPolls({ tenantId, pollIds: here, voter: voterOf(actor) }) : [] }
    })
  },
  vote: async (socket, { channelId: wanted, pollId, choice }) => {
    const { channelId, tenantId } = joinedChannel(socket, wanted)
    const { sends, identity } = socket.data
    if (!sends.take()) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: sends.waitSeconds })
    return { ok: true, poll: await voteInChannel({ ctx: { tenantId, actor: actorFor(identity) }, input: { channelId, pollId, choice } }) }
  },
}
