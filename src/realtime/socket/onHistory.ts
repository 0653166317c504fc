import { asTenant } from '@/db/scope'
import { toSpacesError } from '@/errors/toSpacesError'
import { conversationPage } from '@/queries/chat/conversationPage'
import type { Hub } from '../feeds/Hub'
import { rememberedChannel } from '../spool/keepMessage'
import type { Handler } from './handle'
import { joinedChannel } from './joinedChannel'
import { asReader, wireFor } from './sendPages'

/** Older messages, eldest first, before a number; what this node remembers of them while the database is away. */
export const onHistory =
  (hub: Hub): Handler<'history'> =>
  async (socket, { channelId, before, limit }) => {
    const channel = joinedChannel(socket, channelId)
    try {
      const messages = await hub.whileUp.run(() => asTenant(channel.tenantId, () => conversationPage({ ...channel, before, limit })))
      return { ok: true, messages: await wireFor(socket, messages), more: messages.length === limit }
    } catch (error) {
      const known = toSpacesError(error).code === 'unavailable' ? rememberedChannel(socket, channel.channelId) : undefined
      if (!known) throw error
      const older = known.shown.filter(({ wire: { seq } }) => seq < before).slice(-limit)
      return { ok: true, messages: asReader(socket, older), more: true, stale: true }
    }
  }
