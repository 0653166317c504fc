import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { toSpacesError } from '@/errors/toSpacesError'
import type { StoredMessage } from '@/messages/NewMessage'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { startConversation } from '@/services/conversations/startConversation'
import { knownChannel } from '@/services/messages/knownChannel'
import { postParsed } from '@/services/messages/postMessage'
import { actorFor } from '../auth/actorFor'
import { mayWriteIn } from '../auth/Identity'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import type { Answers, ClientData, Kept } from '../protocol'
import { keepMessage, mustWait } from '../spool/keepMessage'
import { channelFor } from './channelFor'
import type { Handler } from './handle'
import { leaveChannel } from './leaveChannel'
import { openForVisitor } from './openForVisitor'
import { tenantBudget } from './tenantBudget'

type Data = ClientData['send']

/** Counted before anything is asked, and once, whichever way the message goes. */
const within = (socket: ChatSocket, channelId: string | undefined) => {
  const { sends, identity, channels } = socket.data
  const tenantId = identity.kind === 'visitor' ? identity.tenantId : channels.get(channelId ?? '')
  for (const budget of [sends, ...(tenantId ? [tenantBudget(tenantId)] : [])]) {
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

const store = async (hub: Hub, socket: ChatSocket, { channelId, first, ...input }: Data): Promise<StoredMessage> => {
  const { identity } = socket.data
  const channel = (await joined(socket, channelId)) ?? (await channelFor(identity, channelId))
  const tenantId = channel?.tenantId ?? (identity.kind === 'visitor' ? identity.tenantId : '')
  if (!mayWriteIn(identity, tenantId)) throw new SpacesError('not_allowed')
  if (input.visibility && identity.kind === 'visitor') throw new SpacesError('not_allowed')
  const ctx = { tenantId, actor: actorFor(identity) }
  if (channel) return postParsed({ ctx, channel, parsed: { ...input, blocks: input.blocks ?? [], priority: 'normal', channelId: channel.id } })
  const { clientId, body, blocks, page, threadId } = input
  if (blocks?.length) throw new SpacesError('not_allowed')
  if (threadId) throw new SpacesError('not_found')
  const opened = await startConversation({ ctx, input: { clientId, body, page }, first })
  // The message is stored: whatever happens to this window now, its answer is yes.
  await openForVisitor(hub, socket, opened.channelId).catch(() => leaveChannel(hub, socket, opened.channelId))
  return opened
}

const take = async (hub: Hub, socket: ChatSocket, data: Data): Promise<Answers['send'] | Kept> => {
  if (mustWait(hub, socket, data)) return keepMessage(hub, socket, data)
  try {
    const { id, seq, createdAt, channelId } = await hub.whileUp.run(() => store(hub, socket, data))
    return { ok: true, id, seq, createdAt, channelId }
  } catch (error) {
    if (toSpacesError(error).code !== 'unavailable') throw error
    return keepMessage(hub, socket, data)
  }
}

/**
 * One message after the other for each socket, so that what a person wrote first comes first. While the database is
 * away, or when it goes in the middle, the message is kept on disk and goes into the log later, once.
 */
export const onSend = (hub: Hub): Handler<'send'> => {
  const last = new WeakMap<ChatSocket, Promise<unknown>>()
  return async (socket, data) => {
    within(socket, data.channelId)
    const work = Promise.resolve(last.get(socket)).then(() => take(hub, socket, data))
    last.set(socket, work.catch(() => undefined))
    return work
  }
}
