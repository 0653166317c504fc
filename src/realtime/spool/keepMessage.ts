import { SpacesError } from '@/errors/SpacesError'
import { mayWrite } from '@/services/messages/mayWrite'
import { actorFor } from '../auth/actorFor'
import { mayWriteIn } from '../auth/Identity'
import type { ChatSocket } from '../ChatServer'
import type { Hub } from '../feeds/Hub'
import type { ClientData, Kept } from '../protocol'
import { recentChannels } from '../recent/RecentChannels'
import { readerOf } from '../socket/readerOf'

type Data = ClientData['send']

/** The channel an event means, as far as it is known without the database, to one who was let into it. */
export const rememberedChannel = ({ data: { identity } }: ChatSocket, channelId: string | undefined) =>
  recentChannels().recall(channelId, readerOf(identity), identity.kind === 'visitor' ? identity.visitorId : undefined)

/** Messages of this channel wait already, so this one waits behind them. */
export const mustWait = (hub: Hub, socket: ChatSocket, { channelId }: Data): boolean => {
  if (hub.spool.size === 0) return false
  const sheet = rememberedChannel(socket, channelId)?.sheet
  return sheet !== undefined && hub.spool.holds(sheet.id)
}

/**
 * Puts a message on this node's disk until the database is back. What the log would check is checked again then, with
 * the database's own word. @throws SpacesError unavailable when the channel is not known here (a first message) or the disk is full
 */
export const keepMessage = async (hub: Hub, socket: ChatSocket, data: Data): Promise<Kept> => {
  const { identity } = socket.data
  const sheet = rememberedChannel(socket, data.channelId)?.sheet
  if (!sheet) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 3 })
  const actor = actorFor(identity)
  if (!mayWrite(sheet, actor)) throw new SpacesError('not_found')
  if (!mayWriteIn(identity, sheet.tenantId) || (data.visibility && identity.kind === 'visitor')) throw new SpacesError('not_allowed')
  // Whoever is known here has a conversation, so the question of who begins it is settled.
  const { first: _, ...said } = data
  await hub.spool.keep({ ctx: { tenantId: sheet.tenantId, actor }, input: { ...said, channelId: sheet.id } })
  hub.replay.start()
  return { ok: true, kept: true, clientId: data.clientId }
}
