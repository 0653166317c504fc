import { SpacesError } from '@/errors/SpacesError'
import { arrangeConversation } from '@/services/conversations/arrangeConversation'
import { actorFor } from '../auth/actorFor'
import { mayWriteIn } from '../auth/Identity'
import type { Hub } from '../feeds/Hub'
import { staffRoom, visitorRoom } from '../feeds/rooms'
import type { Handler } from './handle'
import { joinedChannel } from './joinedChannel'

/** Staff settle a conversation, or say who answers in it. */
export const onArrange =
  (hub: Hub): Handler<'arrange'> =>
  async (socket, { channelId, state, agentEnabled }) => {
    const { identity } = socket.data
    const { tenantId } = joinedChannel(socket, channelId)
    if (identity.kind !== 'staff' || !mayWriteIn(identity, tenantId)) throw new SpacesError('not_allowed')
    const arranged = await arrangeConversation({ ctx: { tenantId, actor: actorFor(identity) }, input: { channelId, state, agentEnabled } })
    hub.io.to([staffRoom(channelId), visitorRoom(channelId)]).emit('channel', { channelId, ...arranged })
    return { ok: true }
  }
