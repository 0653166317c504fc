import { z } from 'zod'
import type { Execute } from '@/messages/Execute'
import { openingWords } from '@/queries/chat/openingWords'
import { readTenantProfile, type TenantProfile } from '@/queries/agent/readTenantProfile'
import { type InboxSettings, readInboxSettings } from '@/queries/inbox/readInboxSettings'
import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { addBusinessMinutes, isOpenAt } from './businessTime'
import { fillReply } from '@/messages/fillReply'
import { type LockedTalk, lockTalk } from './lockTalk'

const clocks = z.object({ waitingSince: z.date().nullable(), openedAt: z.date().nullable(), replyDueAt: z.date().nullable(), resolveDueAt: z.date().nullable() })

type Business = { profile: TenantProfile; settings: InboxSettings }

const setDues = async (execute: Execute, { id, tenantId }: LockedTalk, { profile, settings }: Business): Promise<Date | null> => {
  const [row] = await execute('select waiting_since as "waitingSince", opened_at as "openedAt", reply_due_at as "replyDueAt", resolve_due_at as "resolveDueAt" from core.inbox_talks where tenant_id = $1 and channel_id = $2', [tenantId, id])
  const { waitingSince, openedAt } = clocks.parse(row)
  const calendar = { hours: settings.businessHours ? profile.hours : [], timezone: profile.timezone }
  const reply = waitingSince && addBusinessMinutes(waitingSince, settings.firstReplyMinutes, calendar)
  const resolve = openedAt && addBusinessMinutes(openedAt, settings.resolveMinutes, calendar)
  await execute('update core.inbox_talks set reply_due_at = $3, resolve_due_at = case when resolved_at is null then $4::timestamptz end where tenant_id = $1 and channel_id = $2', [tenantId, id, reply, resolve])
  return waitingSince
}

const dayIn = (timezone: string, at: Date) => new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' }).format(at)

/** Once a day and conversation, and only where no agent answers: the visitor learns when somebody will. */
const sayAway = async (execute: Execute, talk: LockedTalk, { profile, settings }: Business, at: Date): Promise<void> => {
  const calendar = { hours: profile.hours, timezone: profile.timezone }
  if (talk.agentEnabled || settings.awayMessage.trim() === '' || isOpenAt(at, calendar)) return
  const first = await execute('insert into core.effects (tenant_id, key) values ($1, $2) on conflict do nothing returning key', [talk.tenantId, `away:${talk.id}:${dayIn(profile.timezone, at)}`])
  if (first.length === 0) return
  const { name, phone, email, hours, timezone, locale } = profile
  const { text } = fillReply(settings.awayMessage, { 'business.name': name, 'business.phone': phone, 'business.email': email, 'hours.today': openingWords({ hours, timezone, locale }, at)?.text ?? 'closed' })
  await appendTalkLine(execute, { talk, actor: { kind: 'system', id: null, name: 'Spaces' }, visibility: 'private', body: text, metadata: { event: 'conversation.away' } })
}

/**
 * What a customer's word calls for beside an answer: the times by which somebody should reply and settle, in the business's
 * own hours, and the away message when nobody is there. May run any number of times. Runs in the tenant's scope.
 */
export const tendTalk = ({ tenantId, channelId, at = new Date() }: { tenantId: string; channelId: string; at?: Date }): Promise<void> =>
  tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, channelId)
    if (!talk) return
    const business = { profile: await readTenantProfile({ tenantId, execute }), settings: await readInboxSettings(execute, tenantId) }
    const waitingSince = await setDues(execute, talk, business)
    if (waitingSince) await sayAway(execute, talk, business, at)
  })
