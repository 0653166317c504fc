import { z } from 'zod'
import { authorKinds } from '@/messages/vocabulary'

/** A row of `conversations`. Times are ISO 8601; `askedAt` is when the visitor last spoke. */
export const conversationRow = z.object({
  id: z.string(),
  tenantId: z.string(),
  title: z.string(),
  handle: z.string(),
  visitorId: z.string().nullable(),
  state: z.enum(['open', 'waiting', 'resolved', 'snoozed']),
  agentEnabled: z.boolean().nullable().transform((on) => on ?? false),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  business: z.string(),
  body: z.string(),
  authorKind: z.enum(authorKinds),
  authorName: z.string(),
  saidAt: z.coerce.date().transform((at) => at.toISOString()),
  askedAt: z.coerce.date().nullable().transform((at) => at?.toISOString() ?? null),
  waiting: z.boolean(),
  unread: z.coerce.number(),
})

export type Conversation = z.infer<typeof conversationRow>
