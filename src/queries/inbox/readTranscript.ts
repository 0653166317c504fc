import { z } from 'zod'
import { query, queryOne } from '@/db/query'

const line = z.object({ name: z.string(), body: z.string(), at: z.date() })
const head = z.object({ email: z.string().nullable(), name: z.string().nullable(), business: z.string(), businessEmail: z.string(), timezone: z.string(), locale: z.string() })

/** More is cut off at the beginning; a letter is not an archive. */
const mostLines = 1_000

/** What customer and business said to each other, eldest first, without notes; undefined when there is no such talk. Runs in the caller's scope. */
export const readTranscript = async ({ tenantId, channelId }: { tenantId: string; channelId: string }) => {
  const found = await queryOne(
    `select v.email, v.name, b.name as business, b.email as "businessEmail", b.timezone, b.locale from public.channels c join public.tenants b on b.id = c.tenant_id
     left join public.visitors v on v.id = c.visitor_id and v.tenant_id = c.tenant_id where c.tenant_id = $1 and c.id = $2 and c.kind = 'customer'`,
    [tenantId, channelId],
  )
  if (!found) return undefined
  const rows = await query(
    `select m.author_name as name, m.body, m.created_at as at from public.messages m
     where m.tenant_id = $1 and m.channel_id = $2 and m.visibility = 'private' and m.body <> '' order by m.seq desc limit $3`,
    [tenantId, channelId, mostLines],
  )
  return { ...head.parse(found), lines: z.array(line).parse(rows).reverse() }
}
