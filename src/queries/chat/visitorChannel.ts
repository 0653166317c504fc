import { queryOne } from '@/db/query'

/** The visitor's conversation: the newest customer channel that is his; undefined before his first message. */
export const visitorChannel = async ({ tenantId, visitorId }: { tenantId: string; visitorId: string }): Promise<string | undefined> => {
  const row = await queryOne<{ id: string }>(
    `select id from public.channels where tenant_id = $1 and visitor_id = $2 and kind = 'customer' order by created_at desc, id desc limit 1`,
    [tenantId, visitorId],
  )
  return row?.id
}
