import { asTenant } from '@/db/scope'
import { bookmarked } from '@/queries/channels/bookmarked'
import { channelMembers } from '@/queries/channels/channelMembers'
import { openInvitations } from '@/queries/channels/openInvitations'
import { teamChannels } from '@/queries/channels/teamChannels'
import { earlierWords } from '@/queries/chat/earlierWords'
import { pinnedMessages } from '@/queries/chat/pinnedMessages'
import { readDraft } from '@/queries/chat/readDraft'
import { acceptInvitation } from '@/services/channels/acceptInvitation'
import { channelManager } from '@/services/channels/channelManager'
import { createChannel } from '@/services/channels/createChannel'
import { inviteToChannel } from '@/services/channels/inviteToChannel'
import { revokeInvitation } from '@/services/channels/revokeInvitation'
import { setMember } from '@/services/channels/setMember'
import { updateChannel } from '@/services/channels/updateChannel'
import { bookmarkMessage } from '@/services/chat/bookmarkMessage'
import { saveDraft } from '@/services/chat/saveDraft'
import { threadRoot } from '@/services/messages/threadRoot'
import type { Handler } from '../socket/handle'
import { wireFor } from '../socket/sendPages'
import { staffChannel, staffContext } from './staffContext'
import type { TeamAnswers } from './TeamAnswers'

type TeamHandlers = { [Event in keyof TeamAnswers]: Handler<Event> }

const done = { ok: true } as const

/** What a team does with its channels, each behind the same door: staff of the business, who may enter the channel. */
export const teamHandlers: TeamHandlers = {
  reads: async (socket, { tenantId }) => {
    const { identity } = staffContext(socket, tenantId, false)
    return { ok: true, channels: await asTenant(tenantId, () => teamChannels({ tenantId, userId: identity.userId, seesAll: identity.operator })) }
  },
  createChannel: async (socket, { tenantId, ...input }) => ({ ok: true, ...(await createChannel({ ...staffContext(socket, tenantId, true), input })) }),
  updateChannel: async (socket, input) => {
    await updateChannel({ ...(await staffChannel(socket, input.channelId, true)), input })
    return done
  },
  members: async (socket, { channelId }) => {
    const { tenantId } = (await staffChannel(socket, channelId, false)).ctx
    return { ok: true, members: await asTenant(tenantId, () => channelMembers({ tenantId, channelId })) }
  },
  member: async (socket, input) => {
    await setMember({ ...(await staffChannel(socket, input.channelId, true)), input })
    return done
  },
  invite: async (socket, input) => ({ ok: true, ...(await inviteToChannel({ ...(await staffChannel(socket, input.channelId, true)), input })) }),
  revokeInvite: async (socket, input) => {
    await revokeInvitation({ ...(await staffChannel(socket, input.channelId, true)), input })
    return done
  },
  invitations: async (socket, { channelId }) => {
    const { ctx } = await staffChannel(socket, channelId, true)
    await channelManager(ctx, channelId)
    return { ok: true, invitations: await asTenant(ctx.tenantId, () => openInvitations({ tenantId: ctx.tenantId, channelId })) }
  },
  pins: async (socket, { channelId }) => {
    const { tenantId } = (await staffChannel(socket, channelId, false)).ctx
    return { ok: true, messages: await wireFor(socket, await asTenant(tenantId, () => pinnedMessages({ tenantId, channelId }))) }
  },
  earlier: async (socket, { channelId, messageId }) => {
    const { tenantId } = (await staffChannel(socket, channelId, false)).ctx
    return { ok: true, earlier: await asTenant(tenantId, () => earlierWords({ tenantId, channelId, messageId })) }
  },
  acceptInvite: async (socket, { tenantId, token }) => ({ ok: true, ...(await acceptInvitation({ ...staffContext(socket, tenantId, false), input: { token } })) }),
  draft: async (socket, input) => ({ ok: true, ...(await saveDraft({ ...(await staffChannel(socket, input.channelId, true)), input, from: socket.id })) }),
  threadDraft: async (socket, { channelId, threadId }) => {
    const { ctx: { tenantId, actor }, identity: { userId } } = await staffChannel(socket, channelId, false)
    return asTenant(tenantId, async () => {
      const { threadId: root } = await threadRoot(tenantId, channelId, threadId, actor)
      return { ok: true, threadId: root, ...(await readDraft({ tenantId, channelId, threadId: root, userId })) }
    })
  },
  bookmark: async (socket, input) => {
    await bookmarkMessage({ ...(await staffChannel(socket, input.channelId, true)), input })
    return done
  },
  bookmarks: async (socket, { tenantId }) => {
    const { identity } = staffContext(socket, tenantId, false)
    return { ok: true, messages: await wireFor(socket, await asTenant(tenantId, () => bookmarked({ tenantId, userId: identity.userId }))) }
  },
}
