import { changeHandlers } from '../marks/changeHandlers'
import { closedCodes } from '../protocol'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import { personRoom, visitorHome } from '../feeds/rooms'
import { listenInbox } from '../inbox/listenInbox'
import { pollHandlers } from '../polls/pollHandlers'
import { searchHandlers } from '../search/searchHandlers'
import { teamHandlers } from '../team/teamHandlers'
import { closeSocket } from './closeSocket'
import { handle, type Handler } from './handle'
import { leaveChannel } from './leaveChannel'
import { onArrange } from './onArrange'
import { onHistory } from './onHistory'
import { onInbox } from './onInbox'
import { onJoin } from './onJoin'
import { onRead } from './onRead'
import { onSend } from './onSend'
import { onTyping } from './onTyping'
import { onWatch } from './onWatch'

/** Every frame counts, also those that mean nothing; who goes on long past the budget is ended. */
const countFrames = (socket: ChatSocket) => {
  const { frames, refused } = socket.data
  const count = () => {
    if (!frames.take() && !refused.take()) closeSocket(socket, closedCodes.overload)
  }
  socket.conn.on('packet', count)
  socket.once('disconnect', () => socket.conn.off('packet', count))
}

const searchEvents = Object.keys(searchHandlers) as (keyof typeof searchHandlers)[]
const teamEvents = Object.keys(teamHandlers) as (keyof typeof teamHandlers)[]

/** Gives each new socket its handlers. */
export const listen = (hub: Hub): ((socket: ChatSocket) => void) => {
  const [join, send, read, arrange, history] = [onJoin(hub), onSend(hub), onRead(hub), onArrange(hub), onHistory(hub)]
  const inbox = listenInbox(hub)
  return (socket) => {
    const { identity } = socket.data
    if (identity.kind === 'visitor') void socket.join(visitorHome(identity.visitorId))
    else void socket.join(personRoom(identity.userId))
    countFrames(socket)
    handle(socket, 'join', join)
    handle(socket, 'send', send)
    handle(socket, 'read', read)
    handle(socket, 'history', history)
    handle(socket, 'typing', onTyping)
    handle(socket, 'watch', onWatch)
    handle(socket, 'inbox', onInbox)
    handle(socket, 'arrange', arrange)
    handle(socket, 'edit', changeHandlers.edit)
    handle(socket, 'remove', changeHandlers.remove)
    handle(socket, 'react', changeHandlers.react)
    handle(socket, 'pin', changeHandlers.pin)
    handle(socket, 'polls', pollHandlers.polls)
    handle(socket, 'vote', pollHandlers.vote)
    inbox(socket)
    for (const event of searchEvents) handle(socket, event, searchHandlers[event] as Handler<typeof event>)
    for (const event of teamEvents) handle(socket, event, teamHandlers[event] as Handler<typeof event>)
    handle(socket, 'leave', (_, { channelId }) => {
      leaveChannel(hub, socket, channelId)
      return { ok: true }
    })
    socket.once('disconnect', () => {
      for (const channelId of socket.data.channels.keys()) leaveChannel(hub, socket, channelId)
    })
  }
}
