import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { StoredMessage } from '@/messages/NewMessage'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { startConversation } from '@/services/conversations/startConversation'
import { knownChannel } from '@/services/messages/knownChannel'
import { postMessage } from '@/services/messages/postMessage'
import { actorFor } from '../auth/actorFor'
import { mayWriteIn } from '../auth/Identity'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import type { ClientData } from '../protocol'
import { channelFor } from './channelFor'
import type { Handler } from './handle'
import { leaveChannel } from './leaveChannel'
import { openForVisitor } from './openForVisitor'
import { tenantBudget } from './tenantBudget'

type Data = ClientData['send']

const within = (socket: ChatSocket, tenantId: string) => {
  const { sends, identity } = socket.data
  if (!mayWriteIn(identity, tenantId)) throw new SpacesError('not_allowed')
  for (const budget of [sends, tenantBudget(tenantId)]) {
    if (!budget.take()) throw new SpacesError('rate_limited', undefined, { retryAfterSeconds: budget.waitSeconds })
  }
}

/** Authorised once, at the join; the re-check ends the socket when that is over. */
const joined = async (socket: ChatSocket, channelId: string | undefined): Promise<ChannelSheet | undefined> => {
  const { channels, identity } = socket.data
  const id = channelId ?? (identity.kind === 'visitor' ? channels.keys().next().value : undefined)
  const tenantId = id && channels.get(id)
  return id && tenantId ? asTenant(tenantId, () => knownChannel(tenantId, id)) : undefined
}

const store = async (hub: Hub, socket: ChatSocket, { channelId, ...input }: Data): Promise<StoredMessage> => {
  const { identity } = socket.data
  const channel = (await joined(socket, channelId)) ?? (await channelFor(identity, channelId))
  const tenantId = channel?.tenantId ?? (identity.kind === 'visitor' ? identity.tenantId : '')
  within(socket, tenantId)
  if (input.visibility && identity.kind === 'visitor') throw new SpacesError('not_allowed')
  const ctx = { tenantId, actor: actorFor(identity) }
  if (channel) return postMessage({ ctx, input: { ...input, channelId: channel.id } })
  const { clientId, body, blocks, page, threadId } = input
  if (blocks?.length) throw new SpacesError('not_allowed')
  if (threadId) throw new SpacesError('not_found')
  const first = await startConversation({ ctx, input: { clientId, body, page } })
  // The message is stored: whatever happens to this window now, its answer is yes.
  await openForVisitor(hub, socket, first.channelId).catch(() => leaveChannel(hub, socket, first.channelId))
  return first
}

/**
 * One message after the other for each socket, so that what a person wrote first comes first. While the database is
 * away the answer is `unavailable` at once: the browser keeps the message and sends it again.
 */
export const onSend = (hub: Hub): Handler<'send'> => {
  const last = new WeakMap<ChatSocket, Promise<unknown>>()
  return async (socket, data) => {
    if (!databaseWatch().isUp) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 3 })
    const before = last.get(socket)
    const work = Promise.resolve(before).then(() => store(hub, socket, data))
    last.set(socket, work.catch(() => undefined))
    const { id, seq, createdAt, channelId } = await work
    return { ok: true, id, seq, createdAt, channelId }
  }
}
