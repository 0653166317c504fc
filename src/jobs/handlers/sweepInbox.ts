import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { log } from '@/log/log'
import { tendTalk } from '@/services/inbox/tendTalk'
import { wakeTalk } from '@/services/inbox/wakeTalk'

type Due = { tenantId: string; channelId: string; wake: boolean }

/** More wait for the next minute. */
const most = 500

const due = `
  select tenant_id as "tenantId", channel_id as "channelId", true as wake from core.inbox_talks where snoozed_until <= now()
  union all select tenant_id, channel_id, false from core.inbox_talks where waiting_since < now() - interval '30 seconds' and reply_due_at is null
  limit $1`

/** Queue `inbox.sweep`, each minute: wakes what was put off until now, and sets times that a lost job left open. */
export const sweepInbox = async (): Promise<void> => {
  for (const { tenantId, channelId, wake } of await asSystem(() => query<Due>(due, [most]))) {
    const work = async () => void (await (wake ? wakeTalk({ tenantId, channelId }) : tendTalk({ tenantId, channelId })))
    await asTenant(tenantId, work).catch((err: unknown) => log.warn({ err, tenant: tenantId, channel: channelId }, 'a conversation could not be tended; the next minute tries again'))
  }
}
