import { z } from 'zod'
import { inScope } from '@/db/scope'
import { log } from '@/log/log'
import { faultOf } from '@/log/faultOf'
import { type ReaderMark, readersOfChannels } from '@/queries/chat/channelReaders'
import type { ChatServer } from '../ChatServer'
import type { Feeds } from './Feeds'
import { personRoom, staffRoom, visitorRoom } from './rooms'

const told = z.object({ channelId: z.string(), reader: z.string().regex(/^(user|visitor):/), name: z.string(), seq: z.number() })

const tell = (io: ChatServer, { channelId, kind, id, name, seq }: ReaderMark & { channelId: string }): void => {
  io.local.to(staffRoom(channelId)).emit('read', { channelId, reader: { kind, id, name }, seq })
  if (kind === 'user') io.local.to(visitorRoom(channelId)).emit('read', { channelId, reader: { kind: 'user', id: null, name: '' }, seq })
}

/** Tells this node's readers of a channel how far somebody has read. To the customer the business is one reader. */
export const tellRead = (io: ChatServer, payload: string): void => {
  const { reader, ...mark } = told.parse(JSON.parse(payload))
  const kind = reader.startsWith('visitor:') ? 'visitor' : 'user'
  const id = reader.slice(kind.length + 1)
  if (kind === 'user') io.local.to(personRoom(id)).emit('notices', { read: true })
  tell(io, { ...mark, kind, id })
}

/** After a failed look the next one comes this soon. Milliseconds. */
const retry = 1_000

/** The same for every mark there is, for when a notice was lost with its connection; `tries` looks at most. */
export const tellReadsAgain = async (io: ChatServer, feeds: Feeds, tries = 5): Promise<void> => {
  const [channelIds, tenantIds] = [feeds.channelIds(), feeds.tenantIds()]
  if (channelIds.length === 0) return
  try {
    for (const mark of await inScope({ tenants: tenantIds }, () => readersOfChannels({ tenantIds, channelIds }))) tell(io, mark)
  } catch (error) {
    log.debug({ fault: faultOf(error) }, 'read marks could not be told again')
    if (tries > 1) setTimeout(() => void tellReadsAgain(io, feeds, tries - 1), retry).unref()
  }
}
