import { queryOne } from '@/db/query'

/** How many changes were made to messages of a channel: edits, deletions, reactions, pins, replies. Runs in the caller's scope. */
export const channelRev = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<number> => {
  const row = await queryOne<{ rev: string }>('select rev from core.channel_revs where tenant_id = $1 and channel_id = $2', [tenantId, channelId])
  return Number(row?.rev ?? 0)
}
