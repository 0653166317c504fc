import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ reader: z.string(), seq: z.coerce.number(), name: z.string().nullable() })

export type ReaderMark = { kind: 'user' | 'visitor'; id: string; name: string; seq: number }

/** How far everybody has read a channel, by name. Runs in the caller's scope. */
export const channelReaders = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<ReaderMark[]> => {
  const rows = await query(
    `select r.reader, r.seq, coalesce(u.name, v.name) as name from core.read_marks r
     left join public.users u on u.id = case when r.reader like 'user:%' then substr(r.reader, 6)::uuid end
     left join public.visitors v on v.tenant_id = r.tenant_id and v.id = case when r.reader like 'visitor:%' then substr(r.reader, 9)::uuid end
     where r.tenant_id = $1 and r.channel_id = $2 order by r.reader`,
    [tenantId, channelId],
  )
  return z.array(row).parse(rows).map(({ reader, seq, name }) => {
    const kind = reader.startsWith('visitor:') ? 'visitor' : 'user'
    return { kind, id: reader.slice(kind.length + 1), name: name ?? (kind === 'visitor' ? 'Visitor' : 'Staff'), seq }
  })
}
