import { query } from '@/db/query'
import type { StoredMessage } from '@/messages/NewMessage'
import { messageColumns, storedMessage } from '../chat/messageRow'

/** What a person put aside, the newest first, as far as he may still enter the channels. At most 200. Runs in the caller's scope. */
export const bookmarked = async ({ tenantId, userId }: { tenantId: string; userId: string }): Promise<StoredMessage[]> => {
  const rows = await query(
    `select ${messageColumns} from core.bookmarks b join public.messages m on m.tenant_id = b.tenant_id and m.id = b.message_id
     where b.tenant_id = $1 and b.reader = 'user:' || $2::text and core.sees_channel(m.channel_id, $2::text::uuid) order by b.created_at desc limit 200`,
    [tenantId, userId],
  )
  return rows.map(storedMessage)
}
