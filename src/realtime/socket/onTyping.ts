import { actorFor } from '../auth/actorFor'
import { staffRoom, visitorRoom } from '../feeds/rooms'
import { limits } from '../limits'
import type { Handler } from './handle'
import { joinedChannel } from './joinedChannel'

/** At most one mark in this time for each channel of a socket. Milliseconds. */
const pace = 2_000

/** Shows the others that somebody writes; never stored. */
export const onTyping: Handler<'typing'> = (socket, input) => {
  const { channelId } = joinedChannel(socket, input.channelId)
  const { lastTyping, identity } = socket.data
  const now = performance.now()
  if (now - (lastTyping.get(channelId) ?? -pace) < pace) return { ok: true }
  lastTyping.set(channelId, now)
  const who = actorFor(identity)
  socket.to(staffRoom(channelId)).emit('typing', { channelId, who, forMs: limits.typingFor })
  socket.to(visitorRoom(channelId)).emit('typing', { channelId, who: { ...who, id: null }, forMs: limits.typingFor })
  return { ok: true }
}
