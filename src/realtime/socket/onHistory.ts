import { asTenant } from '@/db/scope'
import { conversationPage } from '@/queries/chat/conversationPage'
import type { Handler } from './handle'
import { joinedChannel } from './joinedChannel'
import { wireFor } from './sendPages'

/** Older messages, eldest first, before a number. */
export const onHistory: Handler<'history'> = async (socket, { channelId, before, limit }) => {
  const channel = joinedChannel(socket, channelId)
  const messages = await asTenant(channel.tenantId, () => conversationPage({ ...channel, before, limit }))
  return { ok: true, messages: await wireFor(socket, messages), more: messages.length === limit }
}
