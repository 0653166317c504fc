import { SpacesError } from '@/errors/SpacesError'
import type { Changed } from '@/services/chat/changeMessage'
import type { ChatContext } from '@/services/chat/ChatCall'
import { editMessage } from '@/services/chat/editMessage'
import { pinMessage } from '@/services/chat/pinMessage'
import { reactToMessage } from '@/services/chat/reactToMessage'
import { removeMessage } from '@/services/chat/removeMessage'
import { actorFor } from '../auth/actorFor'
import { mayWriteIn } from '../auth/Identity'
import type { ChatSocket } from '../ChatServer'
import type { ClientData } from '../protocol'
import type { Handler } from '../socket/handle'
import { joinedChannel } from '../socket/joinedChannel'
import { tenantBudget } from '../socket/tenantBudget'

type Event = 'edit' | 'remove' | 'react' | 'pin'

/** A change costs what a message costs: it is stored, and shown to the whole room. */
const within = (socket: ChatSocket, tenantId: string) => {
  const { identity, sends } = socket.data
  if (!mayWriteIn(identity, tenantId)) throw new SpacesError('not_allowed')
  for (const budget of [sends, tenantBudget(tenantId)]) {
    if (!budget.take()) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: budget.waitSeconds })
  }
}

const changing =
  <Name extends Event>(change: (call: { ctx: ChatContext; input: ClientData[Name] & { channelId: string } }) => Promise<Changed>): Handler<Name> =>
  async (socket, data) => {
    const { channelId, tenantId } = joinedChannel(socket, data.channelId)
    within(socket, tenantId)
    const { rev } = await change({ ctx: { tenantId, actor: actorFor(socket.data.identity) }, input: { ...data, channelId } })
    return { ok: true, rev } as Awaited<ReturnType<Handler<Name>>>
  }

/** What is said of a message after it was said; everybody in the channel sees the outcome as `changed`. */
export const changeHandlers: { [Name in Event]: Handler<Name> } = {
  edit: changing<'edit'>(editMessage),
  remove: changing<'remove'>(removeMessage),
  react: changing<'react'>(reactToMessage),
  pin: changing<'pin'>(pinMessage),
}
