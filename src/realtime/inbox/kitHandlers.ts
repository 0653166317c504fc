import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { readKit } from '@/queries/inbox/readKit'
import { readReplyValues } from '@/queries/inbox/readReplyValues'
import { fillReply } from '@/messages/fillReply'
import { removeFromKit } from '@/services/inbox/removeFromKit'
import { saveCanned } from '@/services/inbox/saveCanned'
import { saveInboxSettings } from '@/services/inbox/saveInboxSettings'
import { saveLabel } from '@/services/inbox/saveLabel'
import type { Handler } from '../socket/handle'
import { staffIn, staffOfTalk } from './inboxDoor'

/** Labels, canned replies, colleagues and rules of a business. */
export const onKit: Handler<'kit'> = async (socket, { tenantId }) => {
  staffIn(socket, tenantId, 'read')
  return { ok: true, kit: await asTenant(tenantId, () => readKit({ tenantId })) }
}

/** A canned reply as this person would send it here. */
export const onFill: Handler<'fill'> = async (socket, { channelId, cannedId }) => {
  const { tenantId, identity } = await staffOfTalk(socket, channelId, 'read')
  const [kit, values] = await asTenant(tenantId, () => Promise.all([readKit({ tenantId }), readReplyValues({ tenantId, channelId, writer: identity.name })]))
  const canned = kit.canned.find(({ id }) => id === cannedId)
  if (!canned) throw new SpacesError('not_found')
  return { ok: true, filled: fillReply(canned.body, values) }
}

export const onLabel: Handler<'label'> = async (socket, { tenantId, ...input }) => ({ ok: true, ...(await saveLabel({ ctx: staffIn(socket, tenantId, 'write').ctx, input })) })

export const onCanned: Handler<'canned'> = async (socket, { tenantId, ...input }) => ({ ok: true, ...(await saveCanned({ ctx: staffIn(socket, tenantId, 'write').ctx, input })) })

export const onUnkit: Handler<'unkit'> = async (socket, { tenantId, ...input }) => {
  await removeFromKit({ ctx: staffIn(socket, tenantId, 'write').ctx, input })
  return { ok: true }
}

export const onRules: Handler<'rules'> = async (socket, { tenantId, ...input }) => {
  await saveInboxSettings({ ctx: staffIn(socket, tenantId, 'write').ctx, input })
  return { ok: true }
}
