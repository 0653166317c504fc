import { z } from 'zod'
import { talkFilter } from '@/queries/inbox/talkFilter'
import { labelColours } from '@/services/inbox/labelColours'
import { talkChange } from '@/services/inbox/talkChange'
import { safeText } from '../textSchemas'

const [channelId, tenantId] = [z.uuid(), z.uuid()]

/** What staff and visitors may say about conversations. The services behind check the values themselves once more. */
export const inboxSchemas = {
  /** Staff: the conversations of businesses, filtered and sorted, with the counts. */
  talks: z.strictObject({ tenantIds: z.array(tenantId).min(1).max(40), filter: talkFilter.prefault({}) }),
  talk: z.strictObject({ channelId }),
  /** Staff: change a conversation. `seen` is how it stood on the screen. */
  tend: talkChange,
  /** Staff: labels, canned replies, colleagues and rules of a business. */
  kit: z.strictObject({ tenantId }),
  card: z.strictObject({ channelId }),
  customer: z.strictObject({ channelId, name: safeText(80).optional(), email: safeText(200).optional(), phone: safeText(30).optional(), note: safeText(4_000).optional() }),
  merge: z.strictObject({ channelId, intoId: z.uuid() }),
  unmerge: z.strictObject({ channelId, mergeId: z.uuid() }),
  transcript: z.strictObject({ channelId }),
  /** Staff: a canned reply with its variables filled in for this conversation. */
  fill: z.strictObject({ channelId, cannedId: z.uuid() }),
  label: z.strictObject({ tenantId, id: z.uuid().optional(), name: safeText(40), colour: z.enum(labelColours) }),
  canned: z.strictObject({ tenantId, id: z.uuid().optional(), shortcut: safeText(30), title: safeText(80), body: safeText(4_000) }),
  unkit: z.strictObject({ tenantId, kind: z.enum(['label', 'canned']), id: z.uuid() }),
  rules: z.strictObject({ tenantId, firstReplyMinutes: z.number(), resolveMinutes: z.number(), businessHours: z.boolean(), answersFirst: z.enum(['agent', 'person', 'ask']), awayMessage: safeText(1_000), visitorFiles: z.boolean().optional() }),
  /** Visitors: what I said of how it went, and saying it. */
  rating: z.strictObject({}),
  rate: z.strictObject({ score: z.number().int().min(1).max(5), comment: safeText(1_000).optional() }),
} as const
