import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({
  id: z.string(),
  authorName: z.string(),
  body: z.string(),
  department: z.string(),
  createdAt: z.coerce.date().transform((at) => at.toISOString()),
  total: z.coerce.number(),
})

export type Inquiry = Omit<z.infer<typeof row>, 'total'>

/** Forms that visitors sent since `since`, newest first, with how many there are in all. */
export const readInquiries = async ({ tenantIds, since, limit }: { tenantIds: string[]; since: Date; limit: number }): Promise<{ items: Inquiry[]; total: number }> => {
  const rows = z.array(row).parse(
    await query(
      `select id, author_name as "authorName", body, department::text as department, created_at as "createdAt", count(*) over () as total
       from public.messages where tenant_id = any($1) and type = 'customer_inquiry' and created_at >= $2 order by created_at desc limit $3`,
      [tenantIds, since, limit],
    ),
  )
  return { items: rows.map(({ total: _, ...inquiry }) => inquiry), total: rows[0]?.total ?? 0 }
}
