import { actorFor } from '../auth/actorFor'
import type { Hub } from '../feeds/Hub'
import { staffRoom, visitorRoom } from '../feeds/rooms'
import type { Handler } from './handle'
import { joinedChannel } from './joinedChannel'
import { readerOf } from './readerOf'

/** Keeps how far this reader got, and tells the others. */
export const onRead =
  (hub: Hub): Handler<'read'> =>
  (socket, { seq, channelId }) => {
    const channel = joinedChannel(socket, channelId)
    const reader = actorFor(socket.data.identity)
    hub.readMarks.note({ ...channel, reader: readerOf(socket.data.identity), seq })
    socket.to(staffRoom(channel.channelId)).emit('read', { channelId: channel.channelId, reader, seq })
    if (reader.kind !== 'visitor') socket.to(visitorRoom(channel.channelId)).emit('read', { channelId: channel.channelId, reader: { ...reader, id: null }, seq })
    return { ok: true }
  }
