import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { readRating } from '@/queries/inbox/readRating'
import { rateTalk } from '@/services/inbox/rateTalk'
import { actorFor } from '../auth/actorFor'
import type { ChatSocket } from '../ChatServer'
import { channelFor } from '../socket/channelFor'
import type { Handler } from '../socket/handle'

const ownTalk = async (socket: ChatSocket) => {
  const { identity } = socket.data
  const channel = identity.kind === 'visitor' ? await channelFor(identity, undefined) : undefined
  if (!channel) throw new SpacesError('not_found')
  return { tenantId: channel.tenantId, channelId: channel.id }
}

/** The visitor's own word on how it went; staff read it in the log and on the card. */
export const onRating: Handler<'rating'> = async (socket) => {
  const talk = await ownTalk(socket)
  return { ok: true, rating: await asTenant(talk.tenantId, () => readRating(talk)) }
}

export const onRate: Handler<'rate'> = async (socket, { score, comment }) => {
  const talk = await ownTalk(socket)
  await rateTalk({ ctx: { tenantId: talk.tenantId, actor: actorFor(socket.data.identity) }, input: { channelId: talk.channelId, score, ...(comment !== undefined && { comment }) } })
  return { ok: true, rating: await asTenant(talk.tenantId, () => readRating(talk)) }
}
