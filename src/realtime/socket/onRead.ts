import type { Hub } from '../feeds/Hub'
import type { Handler } from './handle'
import { joinedChannel } from './joinedChannel'
import { readerOf } from './readerOf'

/** Keeps how far this reader got; the others are told when it is kept. */
export const onRead =
  (hub: Hub): Handler<'read'> =>
  (socket, { seq, channelId }) => {
    const channel = joinedChannel(socket, channelId)
    const { identity } = socket.data
    hub.readMarks.note({ ...channel, reader: readerOf(identity), name: identity.name, seq })
    return { ok: true }
  }
