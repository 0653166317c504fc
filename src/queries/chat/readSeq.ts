import { queryOne } from '@/db/query'

/** How far a reader has read a channel; 0 before the first time. Runs in the caller's scope. */
export const readSeq = async ({ tenantId, channelId, reader }: { tenantId: string; channelId: string; reader: string }): Promise<number> => {
  const row = await queryOne<{ seq: string }>('select seq from core.read_marks where tenant_id = $1 and channel_id = $2 and reader = $3', [tenantId, channelId, reader])
  return Number(row?.seq ?? 0)
}
