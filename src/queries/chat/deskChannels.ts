import { z } from 'zod'
import { query } from '@/db/query'
import { channelKinds } from '@/messages/vocabulary'

const row = z.object({ id: z.string(), title: z.string(), kind: z.enum(channelKinds), space: z.string(), lastSeq: z.coerce.number(), readSeq: z.coerce.number() })

export type DeskChannelRow = z.infer<typeof row>

/** The channels of a business in which its team talks, by space, and how far this reader (`user:<id>`) has read each. */
export const deskChannels = async ({ tenantId, reader }: { tenantId: string; reader: string }): Promise<DeskChannelRow[]> => {
  const rows = await query(
    `select c.id, c.title, c.kind::text as kind, coalesce(s.title, '') as space, coalesce(c.last_seq, 0) as "lastSeq", coalesce(r.seq, 0) as "readSeq"
     from public.channels c
     left join public.spaces s on s.id = c.space_id and s.tenant_id = c.tenant_id
     left join core.read_marks r on r.tenant_id = c.tenant_id and r.channel_id = c.id and r.reader = $2
     where c.tenant_id = $1 and c.kind::text in ('team', 'public', 'agent', 'activity')
     order by s.title nulls last, array_position(array['team', 'public', 'agent', 'activity'], c.kind::text), c.title limit 500`,
    [tenantId, reader],
  )
  return z.array(row).parse(rows)
}
