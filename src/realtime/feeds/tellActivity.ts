import { asTenant } from '@/db/scope'
import { faultOf } from '@/log/faultOf'
import { log } from '@/log/log'
import { mayEnter } from '@/services/channels/mayEnter'
import { knownChannel } from '@/services/messages/knownChannel'
import { actorFor } from '../auth/actorFor'
import type { ChatServer, ChatSocket } from '../ChatServer'
import { inboxRoom } from './rooms'

export type News = { tenantId: string; channelId: string; seq: number }

const tellMembers = async (watchers: ChatSocket[], channel: Parameters<typeof mayEnter>[0], news: News): Promise<void> => {
  for (const socket of watchers) if (await mayEnter(channel, actorFor(socket.data.identity))) socket.emit('activity', news)
}

const tell = async (io: ChatServer, news: News): Promise<void> => {
  const { tenantId, channelId } = news
  const watchers = [...(io.sockets.adapter.rooms.get(inboxRoom(tenantId)) ?? [])].flatMap((id) => (io.sockets.sockets.get(id) as ChatSocket | undefined) ?? [])
  if (watchers.length === 0) return
  const channel = await asTenant(tenantId, () => knownChannel(tenantId, channelId))
  if (channel?.isPrivate) return tellMembers(watchers, channel, news)
  if (channel) io.local.to(inboxRoom(tenantId)).emit('activity', news)
}

/** Tells who watches a business on this node that a channel has news. That a private one has any is for its members alone. */
export const tellActivity = (io: ChatServer, news: News): void =>
  void tell(io, news).catch((error: unknown) => log.debug({ channel: news.channelId, fault: faultOf(error) }, 'news of a channel could not be told; the next says it too'))
