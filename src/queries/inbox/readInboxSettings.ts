import { z } from 'zod'
import type { Execute } from '@/messages/Execute'

/** Who answers a new conversation: one of them, or whom the customer asks for. */
export const answersFirst = ['agent', 'person', 'ask'] as const

export const inboxSettings = z.object({
  firstReplyMinutes: z.number(),
  resolveMinutes: z.number(),
  /** The clocks run only while the business is open. */
  businessHours: z.boolean(),
  answersFirst: z.enum(answersFirst),
  awayMessage: z.string(),
})

export type InboxSettings = z.infer<typeof inboxSettings>

export const defaultInboxSettings: InboxSettings = {
  firstReplyMinutes: 60, resolveMinutes: 1_440, businessHours: true, answersFirst: 'agent',
  awayMessage: 'Thank you for writing to {{business.name}}. We are closed right now ({{hours.today}}). We answer as soon as we are back.',
}

/** How a business wants its inbox to work; the defaults until somebody says otherwise. */
export const readInboxSettings = async (execute: Execute, tenantId: string): Promise<InboxSettings> => {
  const [row] = await execute(
    `select first_reply_minutes as "firstReplyMinutes", resolve_minutes as "resolveMinutes", business_hours as "businessHours", answers_first as "answersFirst", away_message as "awayMessage"
     from core.inbox_settings where tenant_id = $1`,
    [tenantId],
  )
  return row ? inboxSettings.parse(row) : defaultInboxSettings
}
