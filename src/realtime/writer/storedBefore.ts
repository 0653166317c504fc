import type { Execute } from '@/messages/Execute'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import { messageColumns, storedMessage } from '@/queries/chat/messageRow'

/** What is in the log already under the same `(channel, clientId)`; ask under the channels' locks. */
export const storedBefore = async (execute: Execute, messages: NewMessage[]): Promise<StoredMessage[]> => {
  const named = messages.filter(({ clientId }) => clientId !== null)
  if (named.length === 0) return []
  const rows = await execute(
    `select ${messageColumns} from unnest($1::uuid[], $2::uuid[], $3::text[]) as given (tenant_id, channel_id, client_id)
     join public.messages m on m.tenant_id = given.tenant_id and m.channel_id = given.channel_id and m.client_id = given.client_id`,
    [named.map(({ tenantId }) => tenantId), named.map(({ channelId }) => channelId), named.map(({ clientId }) => clientId)],
  )
  return rows.map(storedMessage)
}
