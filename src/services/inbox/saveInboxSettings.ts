import { answersFirst as whoAnswers } from '@/queries/inbox/readInboxSettings'
import { z } from 'zod'
import type { Author } from '@/messages/actorOf'
import { appendActivity } from '@/messages/appendActivity'
import { safeText } from '@/realtime/textSchemas'
import { allowFiles } from '../attachments/visitorsMaySend'
import { parseInput } from '../messages/parseInput'
import { tenantTransaction } from '../search/tenantTransaction'
import { requireStaff } from './requireStaff'

export const inboxSettingsInput = z.strictObject({
  firstReplyMinutes: z.number().int().min(1).max(20_160),
  resolveMinutes: z.number().int().min(1).max(129_600),
  businessHours: z.boolean(),
  answersFirst: z.enum(whoAnswers),
  awayMessage: safeText(1_000),
  /** May customers send pictures and papers in the chat? Left as it is when not said. */
  visitorFiles: z.boolean().optional(),
})

type Call = { ctx: { tenantId: string; actor: Author }; input: z.input<typeof inboxSettingsInput> }

const save = `
  insert into core.inbox_settings (tenant_id, first_reply_minutes, resolve_minutes, business_hours, answers_first, away_message) values ($1, $2, $3, $4, $5, $6)
  on conflict (tenant_id) do update set first_reply_minutes = excluded.first_reply_minutes, resolve_minutes = excluded.resolve_minutes, business_hours = excluded.business_hours,
    answers_first = excluded.answers_first, away_message = excluded.away_message`

/**
 * Who answers first, by when, and what is said while nobody is there; owners and administrators only. Talks that wait
 * get their new times with the next minute. @throws SpacesError invalid_input, not_allowed
 */
export const saveInboxSettings = async ({ ctx: { tenantId, actor }, input }: Call): Promise<void> => {
  const { firstReplyMinutes, resolveMinutes, businessHours, answersFirst, awayMessage, visitorFiles } = parseInput(inboxSettingsInput, input)
  await requireStaff(tenantId, actor, 'manage')
  await tenantTransaction(tenantId, async (execute) => {
    await execute(save, [tenantId, firstReplyMinutes, resolveMinutes, businessHours, answersFirst, awayMessage])
    if (visitorFiles !== undefined) await execute(allowFiles, [tenantId, visitorFiles])
    await execute('update core.inbox_talks set reply_due_at = null where tenant_id = $1 and waiting_since is not null', [tenantId])
    await appendActivity(execute, { tenantId, department: 'support', author: actor, body: `${actor.name} changed how the inbox works.`, metadata: { event: 'inbox.changed' } })
  })
}
