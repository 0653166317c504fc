import type { ChannelMember } from '@/queries/channels/channelMembers'
import type { OpenInvitation } from '@/queries/channels/openInvitations'
import type { TeamChannel } from '@/queries/channels/teamChannels'
import type { EarlierWords } from '@/queries/chat/earlierWords'
import type { KeptDraft } from '@/queries/chat/readDraft'
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
  invitations: { ok: true; invitations: OpenInvitation[] }
  pins: { ok: true; messages: WireMessage[] }
  earlier: { ok: true; earlier: EarlierWords[] }
  acceptInvite: { ok: true; channelId: string }
  /** When it was kept, by the database's clock. */
  draft: { ok: true; at: string }
  threadDraft: { ok: true; threadId: string } & KeptDraft
  bookmark: { ok: true }
  bookmarks: { ok: true; messages: WireMessage[] }
}
