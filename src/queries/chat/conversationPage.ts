import { query } from '@/db/query'
import type { StoredMessage } from '@/messages/NewMessage'
import { messageColumns, storedMessage } from './messageRow'

type Wanted = { tenantId: string; channelId: string; limit: number } & ({ after: number } | { before?: number })

/**
 * Messages of a channel by number, eldest first: those after a number, or the last ones before it (or of all).
 * Reads along the index `(channel_id, seq)`, so a long history costs nothing. Runs in the caller's scope.
 */
export const conversationPage = async (wanted: Wanted): Promise<StoredMessage[]> => {
  const { tenantId, channelId, limit } = wanted
  const forward = 'after' in wanted
  const edge = forward ? wanted.after : (wanted.before ?? Number.MAX_SAFE_INTEGER)
  const rows = await query(
    `select ${messageColumns} from public.messages m
     where m.tenant_id = $1 and m.channel_id = $2 and m.seq ${forward ? '>' : '<'} $3 order by m.seq ${forward ? 'asc' : 'desc'} limit $4`,
    [tenantId, channelId, edge, limit],
  )
  const messages = rows.map(storedMessage)
  return forward ? messages : messages.reverse()
}
