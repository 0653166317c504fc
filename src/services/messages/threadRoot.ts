import { queryOne } from '@/db/query'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import type { Visibility } from '@/messages/vocabulary'

type Root = { threadId: string; visibility: Visibility }

/**
 * The message that a thread hangs on: a reply to a reply belongs to the same thread. Runs in the caller's scope.
 * @throws SpacesError not_found (another channel's, or not for this person)
 */
export const threadRoot = async (tenantId: string, channelId: string, messageId: string, actor: Author): Promise<Root> => {
  const root = await queryOne<Root>(
    `select root.id as "threadId", root.visibility::text as visibility from public.messages m join public.messages root on root.tenant_id = m.tenant_id and root.id = coalesce(m.thread_id, m.id)
     where m.tenant_id = $1 and m.channel_id = $2 and m.id = $3`,
    [tenantId, channelId, messageId],
  )
  const isCustomer = actor.kind === 'visitor' || actor.kind === 'customer'
  if (!root || (isCustomer && root.visibility === 'internal')) throw new SpacesError('not_found')
  return root
}
