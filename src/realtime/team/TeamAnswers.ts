import type { ChannelMember } from '@/queries/channels/channelMembers'
import type { TeamChannel } from '@/queries/channels/teamChannels'
import type { WireMessage } from '../protocol'

export type TeamAnswers = {
  reads: { ok: true; channels: TeamChannel[] }
  createChannel: { ok: true; channelId: string }
  updateChannel: { ok: true }
  members: { ok: true; members: ChannelMember[] }
  member: { ok: true }
  /** The token is shown this once. */
  invite: { ok: true; invitationId: string; token: string; expiresAt: string }
  revokeInvite: { ok: true }
  acceptInvite: { ok: true; channelId: string }
  draft: { ok: true }
  bookmark: { ok: true }
  bookmarks: { ok: true; messages: WireMessage[] }
}
