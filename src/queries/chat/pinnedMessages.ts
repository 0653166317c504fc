import { query } from '@/db/query'
import type { StoredMessage } from '@/messages/NewMessage'
import { messageColumns, storedMessage } from './messageRow'

/** What is pinned in a channel, the newest pin first; at most 100. Runs in the caller's scope. */
export const pinnedMessages = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<StoredMessage[]> => {
  const rows = await query(
    `select ${messageColumns} from core.message_marks p join public.messages m on m.tenant_id = p.tenant_id and m.id = p.message_id
     where p.tenant_id = $1 and p.channel_id = $2 and p.pinned_at is not null order by p.pinned_at desc limit 100`,
    [tenantId, channelId],
  )
  return rows.map(storedMessage)
}
