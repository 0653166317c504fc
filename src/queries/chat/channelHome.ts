import { query } from '@/db/query'

/** The tenant of a channel, if it is one of these (`*`: any). Runs in a scope that covers them. */
export const channelHome = async ({ channelId, tenants }: { channelId: string; tenants: readonly string[] | '*' }): Promise<string | undefined> => {
  const [row] = await query<{ tenant_id: string }>(
    `select tenant_id from public.channels where id = $1 and ($2::uuid[] is null or tenant_id = any($2::uuid[]))`,
    [channelId, tenants === '*' ? null : tenants],
  )
  return row?.tenant_id
}
