import type { ChatServer } from '../ChatServer'
import { inboxRoom } from './rooms'

/** Tells who watches a business on this node to ask for its channels again: `tenant`. It says nothing of which one, so that a private one stays private. */
export const tellChannels = (io: ChatServer, tenantId: string): void => void io.local.to(inboxRoom(tenantId)).emit('channels', { tenantId })
