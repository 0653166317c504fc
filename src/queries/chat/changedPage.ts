import { query } from '@/db/query'
import type { StoredMessage } from '@/messages/NewMessage'
import { messageColumns, storedMessage } from './messageRow'

type Wanted = { tenantId: string; channelId: string; after: number; limit: number }

/** Messages of a channel changed after a rev, in their present state and in the order of their last change. Runs in the caller's scope. */
export const changedPage = async ({ tenantId, channelId, after, limit }: Wanted): Promise<StoredMessage[]> => {
  const rows = await query(
    `select ${messageColumns} from core.message_marks changed join public.messages m on m.tenant_id = changed.tenant_id and m.id = changed.message_id
     where changed.tenant_id = $1 and changed.channel_id = $2 and changed.rev > $3 order by changed.rev limit $4`,
    [tenantId, channelId, after, limit],
  )
  return rows.map(storedMessage)
}
