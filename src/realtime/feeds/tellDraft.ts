import { z } from 'zod'
import { asTenant } from '@/db/scope'
import { faultOf } from '@/log/faultOf'
import { log } from '@/log/log'
import { readDraft } from '@/queries/chat/readDraft'
import { mayRead } from '../auth/Identity'
import type { ChatServer, ChatSocket } from '../ChatServer'
import { personRoom } from './rooms'

const told = z.object({ tenantId: z.uuid(), channelId: z.uuid(), threadId: z.uuid().nullable(), reader: z.templateLiteral(['user:', z.string()]), from: z.string() })

const tell = async (io: ChatServer, { tenantId, channelId, threadId, reader, from }: z.infer<typeof told>): Promise<void> => {
  const userId = reader.slice('user:'.length)
  const windows = [...(io.sockets.adapter.rooms.get(personRoom(userId)) ?? [])]
    .flatMap((id) => (io.sockets.sockets.get(id) as ChatSocket | undefined) ?? [])
    .filter(({ id, data }) => id !== from && mayRead(data.identity, tenantId))
  if (windows.length === 0) return
  const { body, at } = await asTenant(tenantId, () => readDraft({ tenantId, channelId, threadId, userId }))
  if (at) for (const socket of windows) socket.emit('draft', { channelId, ...(threadId ? { threadId } : {}), body, at })
}

/** Tells the other windows that a person has open on this node what he began to write, or that he sent it. */
export const tellDraft = (io: ChatServer, payload: string): void =>
  void tell(io, told.parse(JSON.parse(payload))).catch((error: unknown) => log.debug({ fault: faultOf(error) }, 'a draft could not be told; it comes with the next load'))
