import { query } from '@/db/query'

export type MessageHome = { tenantId: string; channelId: string; seq: number }

/** Where a message stands, if its business is one of these (`*`: any). Runs in a scope that covers them. */
export const messageHome = async ({ messageId, tenants }: { messageId: string; tenants: readonly string[] | '*' }): Promise<MessageHome | undefined> => {
  const [row] = await query<{ tenantId: string; channelId: string; seq: string }>(
    `select tenant_id as "tenantId", channel_id as "channelId", seq from public.messages where id = $1 and ($2::uuid[] is null or tenant_id = any($2::uuid[]))`,
    [messageId, tenants === '*' ? null : tenants],
  )
  return row && { ...row, seq: Number(row.seq) }
}
