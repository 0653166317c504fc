import { asTenant, inScope } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { countTalks, listTalks, readTalk } from '@/queries/inbox/listTalks'
import type { TalkRow } from '@/queries/inbox/talkRow'
import { askTranscript } from '@/services/inbox/askTranscript'
import { changeTalk } from '@/services/inbox/changeTalk'
import type { Hub } from '../feeds/Hub'
import { staffRoom, visitorRoom } from '../feeds/rooms'
import type { Handler } from '../socket/handle'
import { type Inside, staffIn, staffOfTalk } from './inboxDoor'

const talkOf = async ({ tenantId, identity }: Inside, channelId: string): Promise<TalkRow> => {
  const talk = await asTenant(tenantId, () => readTalk({ tenantIds: [tenantId], userId: identity.userId, channelId }))
  if (!talk) throw new SpacesError('not_found')
  return talk
}

/** The conversations of businesses in which this person works. */
export const onTalks: Handler<'talks'> = async (socket, { tenantIds, filter }) => {
  const [first] = tenantIds.map((tenantId) => staffIn(socket, tenantId, 'read'))
  const wanted = { tenantIds, userId: first?.identity.userId ?? '' }
  const [talks, counts] = await inScope({ tenants: tenantIds }, () => Promise.all([listTalks({ ...wanted, filter }), countTalks(wanted)]))
  return { ok: true, talks, counts, now: new Date().toISOString() }
}

export const onTalk: Handler<'talk'> = async (socket, { channelId }) => ({ ok: true, talk: await talkOf(await staffOfTalk(socket, channelId, 'read'), channelId) })

/** A change reaches everybody who has the conversation open; the customer hears of its state. */
export const onTend =
  (hub: Hub): Handler<'tend'> =>
  async (socket, change) => {
    const door = await staffOfTalk(socket, change.channelId, 'write')
    const outcome = await changeTalk({ ctx: door.ctx, input: change })
    const talk = await talkOf(door, change.channelId)
    if (outcome.outcome === 'conflict') return { ok: true, talk, conflict: { fields: outcome.fields, by: outcome.by } }
    const { channelId, state, agentEnabled } = talk
    hub.io.to([staffRoom(channelId), visitorRoom(channelId)]).emit('channel', { channelId, state, agentEnabled })
    return { ok: true, talk }
  }

export const onTranscript: Handler<'transcript'> = async (socket, { channelId }) => ({ ok: true, ...(await askTranscript({ ctx: (await staffOfTalk(socket, channelId, 'write')).ctx, input: { channelId } })) })
