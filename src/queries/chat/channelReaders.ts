import { z } from 'zod'
import { query } from '@/db/query'

const row = z.object({ channelId: z.string(), reader: z.string(), seq: z.coerce.number(), name: z.string().nullable() })

export type ReaderMark = { kind: 'user' | 'visitor'; id: string; name: string; seq: number }

/** How far everybody has read these channels, by name. Runs in the caller's scope, which covers the tenants. */
export const readersOfChannels = async ({ tenantIds, channelIds }: { tenantIds: string[]; channelIds: string[] }): Promise<(ReaderMark & { channelId: string })[]> => {
  const rows = await query(
    `select r.channel_id as "channelId", r.reader, r.seq, coalesce(u.name, v.name) as name from core.read_marks r
     left join public.users u on u.id = case when r.reader like 'user:%' then substr(r.reader, 6)::uuid end
     left join public.visitors v on v.tenant_id = r.tenant_id and v.id = case when r.reader like 'visitor:%' then substr(r.reader, 9)::uuid end
     where r.tenant_id = any($1::uuid[]) and r.channel_id = any($2::uuid[]) order by r.channel_id, r.reader`,
    [tenantIds, channelIds],
  )
  return z.array(row).parse(rows).map(({ channelId, reader, seq, name }) => {
    const kind = reader.startsWith('visitor:') ? 'visitor' : 'user'
    return { channelId, kind, id: reader.slice(kind.length + 1), name: name ?? (kind === 'visitor' ? 'Visitor' : 'Staff'), seq }
  })
}

/** How far everybody has read one channel. */
export const channelReaders = async ({ tenantId, channelId }: { tenantId: string; channelId: string }): Promise<ReaderMark[]> =>
  (await readersOfChannels({ tenantIds: [tenantId], channelIds: [channelId] })).map(({ channelId: _, ...mark }) => mark)
