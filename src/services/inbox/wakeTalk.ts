import { tenantTransaction } from '../search/tenantTransaction'
import { appendTalkLine } from './appendTalkLine'
import { lockTalk } from './lockTalk'

/** Opens a conversation whose time of rest is over. @returns true when it woke; may run any number of times. */
export const wakeTalk = ({ tenantId, channelId, at = new Date() }: { tenantId: string; channelId: string; at?: Date }): Promise<boolean> =>
  tenantTransaction(tenantId, async (execute) => {
    const talk = await lockTalk(execute, tenantId, channelId)
    if (!talk || talk.state !== 'snoozed' || !talk.snoozedUntil || talk.snoozedUntil > at) return false
    await execute(`update public.channels set state = 'open', updated_at = now() where tenant_id = $1 and id = $2`, [tenantId, channelId])
    await execute('update core.inbox_talks set snoozed_until = null, changed_by = $3, changed_at = now() where tenant_id = $1 and channel_id = $2', [tenantId, channelId, 'The clock'])
    await appendTalkLine(execute, { talk, actor: { kind: 'system', id: null, name: 'Spaces' }, body: 'The time to wait is over: this conversation is open again.', metadata: { event: 'conversation.woke', changes: { state: { from: 'snoozed', to: 'open' } } } })
    return true
  })
