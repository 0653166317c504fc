import type { Payload } from 'payload'
import { parseInput } from '@/services/messages/parseInput'
import type { ChatSocket } from '../ChatServer'
import { budgets } from '../limits'
import { requestAddress } from '../origin/requestHost'
import { handshakeSchema } from '../protocol'
import { refusalOf } from '../socket/refusalOf'
import { TokenBucket } from '../socket/TokenBucket'
import { authenticateStaff } from './authenticateStaff'
import { authenticateVisitor } from './authenticateVisitor'
import type { Identity } from './Identity'

const identify = (payload: () => Promise<Payload>) => async (socket: ChatSocket): Promise<Identity> => {
  const wanted = parseInput(handshakeSchema, socket.handshake.auth)
  const { headers } = socket.handshake
  if (wanted.as === 'visitor') return authenticateVisitor(wanted.site, headers, wanted.token)
  return authenticateStaff(await payload(), headers)
}

/** The door: no socket gets past it without a session that holds. The refusal reaches the browser as `connect_error.data`. */
export const admit = (payload: () => Promise<Payload>) => {
  const identified = identify(payload)
  return (socket: ChatSocket, next: (error?: Error) => void): void => {
    identified(socket).then(
      (identity) => {
        const { headers } = socket.handshake
        Object.assign(socket.data, {
          identity,
          address: requestAddress(headers, socket.handshake.address),
          frames: new TokenBucket(budgets.frames),
          events: new TokenBucket(budgets.events),
          sends: new TokenBucket(budgets.sends),
          refused: new TokenBucket({ burst: 100, perSecond: 1 }),
          channels: new Map(),
          watched: new Set(),
          lastTyping: new Map(),
          ended: false,
        })
        next()
      },
      (error: unknown) => {
        const { error: data } = refusalOf(error)
        next(Object.assign(new Error(data.code), { data }))
      },
    )
  }
}
