import { z } from 'zod'
import { query } from '@/db/query'
import { shownWords } from '@/queries/chat/shownWords'

const row = z.object({
  id: z.string(),
  business: z.string(),
  authorName: z.string(),
  body: z.string(),
  createdAt: z.coerce.date().transform((at) => at.toISOString()),
  total: z.coerce.number(),
})

export type Inquiry = Omit<z.infer<typeof row>, 'total'>

/** Forms that visitors sent since `since`, newest first, with how many there are in all. */
export const readInquiries = async ({ tenantIds, since, limit }: { tenantIds: string[]; since: Date; limit: number }): Promise<{ items: Inquiry[]; total: number }> => {
  const rows = z.array(row).parse(
    await query(
      `select m.id, t.name as business, m.author_name as "authorName", ${shownWords('m')} as body, m.created_at as "createdAt", count(*) over () as total
       from public.messages m join public.tenants t on t.id = m.tenant_id
       where m.tenant_id = any($1) and m.type = 'customer_inquiry' and m.created_at >= $2 order by m.created_at desc limit $3`,
      [tenantIds, since, limit],
    ),
  )
  return { items: rows.map(({ total: _, ...inquiry }) => inquiry), total: rows[0]?.total ?? 0 }
}
