import type { Payload } from 'payload'
import { toSpacesError } from '@/errors/toSpacesError'
import { parseInput } from '@/services/messages/parseInput'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import { budgets } from '../limits'
import { requestAddress } from '../origin/requestHost'
import { handshakeSchema } from '../protocol'
import { refusalOf } from '../socket/refusalOf'
import { TokenBucket } from '../socket/TokenBucket'
import { authenticateStaff } from './authenticateStaff'
import { authenticateVisitor } from './authenticateVisitor'
import type { Identity } from './Identity'
import { recentSessions } from './RecentSessions'

/** While the database is away, a session that it vouched for a short while ago still holds. */
const identify = (hub: Hub, payload: () => Promise<Payload>) => async (socket: ChatSocket): Promise<Identity> => {
  const wanted = parseInput(handshakeSchema, socket.handshake.auth)
  const { headers } = socket.handshake
  const known = recentSessions()
  try {
    const identity = await hub.whileUp.run(async () => (wanted.as === 'visitor' ? authenticateVisitor(wanted.site, headers, wanted.token) : authenticateStaff(await payload(), headers)))
    known.remember(wanted, headers, identity)
    return identity
  } catch (error) {
    const { code } = toSpacesError(error)
    const before = code === 'unavailable' ? known.recall(wanted, headers) : undefined
    if (before) return before
    if (code === 'not_signed_in' || code === 'not_allowed') known.refused(wanted, headers)
    throw error
  }
}

/** The door: no socket gets past it without a session that holds. The refusal reaches the browser as `connect_error.data`. */
export const admit = (hub: Hub, payload: () => Promise<Payload>) => {
  const identified = identify(hub, payload)
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
          stale: new Set(),
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
