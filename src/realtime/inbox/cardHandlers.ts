import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import { type CustomerCard, readCustomerCard } from '@/queries/inbox/readCustomerCard'
import { mergeVisitors } from '@/services/inbox/mergeVisitors'
import { saveCustomer } from '@/services/inbox/saveCustomer'
import { undoMerge } from '@/services/inbox/undoMerge'
import type { Handler } from '../socket/handle'
import { type Inside, staffOfTalk } from './inboxDoor'

const cardOf = async ({ tenantId }: Inside, channelId: string): Promise<CustomerCard> => {
  const card = await asTenant(tenantId, () => readCustomerCard({ tenantId, channelId }))
  if (!card) throw new SpacesError('not_found')
  return card
}

/** What is known of the customer of a conversation. */
export const onCard: Handler<'card'> = async (socket, { channelId }) => ({ ok: true, card: await cardOf(await staffOfTalk(socket, channelId, 'read'), channelId) })

export const onCustomer: Handler<'customer'> = async (socket, input) => {
  const door = await staffOfTalk(socket, input.channelId, 'write')
  await saveCustomer({ ctx: door.ctx, input })
  return { ok: true, card: await cardOf(door, input.channelId) }
}

export const onMerge: Handler<'merge'> = async (socket, input) => {
  const door = await staffOfTalk(socket, input.channelId, 'write')
  await mergeVisitors({ ctx: door.ctx, input })
  return { ok: true, card: await cardOf(door, input.channelId) }
}

export const onUnmerge: Handler<'unmerge'> = async (socket, input) => {
  const door = await staffOfTalk(socket, input.channelId, 'write')
  await undoMerge({ ctx: door.ctx, input })
  return { ok: true, card: await cardOf(door, input.channelId) }
}
