import type { SpacesError } from '@/errors/SpacesError'
import { actorFor } from '../auth/actorFor'
import type { ChatServer } from '../ChatServer'
import type { KeptCall } from './Spool'

/** Tells the sender, in each of his windows on this node, that the log did not take what was kept. Elsewhere he asks again himself. */
export const toldAside =
  (io: ChatServer) =>
  ({ ctx, input: { channelId, clientId } }: KeptCall, { code, message }: SpacesError): void => {
    for (const socket of io.sockets.sockets.values()) {
      const { kind, id } = actorFor(socket.data.identity)
      if (kind === ctx.actor.kind && id === ctx.actor.id) socket.emit('setAside', { channelId, clientId, error: { code, message } })
    }
  }
