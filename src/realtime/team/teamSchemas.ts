import { z } from 'zod'
import { acceptance } from '@/services/channels/acceptInvitation'
import { newChannel } from '@/services/channels/createChannel'
import { invitation } from '@/services/channels/inviteToChannel'
import { revocation } from '@/services/channels/revokeInvitation'
import { membership } from '@/services/channels/setMember'
import { channelChange } from '@/services/channels/updateChannel'
import { draft } from '@/services/chat/saveDraft'

const tenantId = z.uuid()
const channelId = z.uuid()

/** What a team does with its channels; all of it for staff only. */
export const teamSchemas = {
  /** Every channel one may enter, with what is unread, calls by name and drafts. */
  reads: z.strictObject({ tenantId }),
  createChannel: newChannel.extend({ tenantId }),
  updateChannel: channelChange,
  members: z.strictObject({ channelId }),
  member: membership,
  invite: invitation,
  revokeInvite: revocation,
  /** Those that still hold; for who manages the channel. */
  invitations: z.strictObject({ channelId }),
  pins: z.strictObject({ channelId }),
  /** What a message said before it was changed. */
  earlier: z.strictObject({ channelId, messageId: z.uuid() }),
  acceptInvite: acceptance.extend({ tenantId }),
  draft,
  /** What one has begun to write in the thread of a message. */
  threadDraft: z.strictObject({ channelId, threadId: z.uuid() }),
  bookmark: z.strictObject({ channelId, messageId: z.uuid(), on: z.boolean() }),
  bookmarks: z.strictObject({ tenantId }),
} as const
