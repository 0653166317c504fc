import { z } from 'zod'
import { query } from '@/db/query'
import { teamChannels } from '../channels/teamChannels'

const record = z.object({ id: z.string(), title: z.string(), lastSeq: z.coerce.number(), readSeq: z.coerce.number() })

type Wanted = { tenantId: string; userId: string; seesAll: boolean }

/** The channels in which a team talks, those this person may enter and has not left, and the records of what happened. */
export const deskChannels = async ({ tenantId, userId, seesAll }: Wanted) => {
  const [talks, records] = await Promise.all([
    teamChannels({ tenantId, userId, seesAll }),
    query(
      `select c.id, c.title, coalesce(c.last_seq, 0) as "lastSeq", coalesce(r.seq, 0) as "readSeq" from public.channels c
       left join core.read_marks r on r.tenant_id = c.tenant_id and r.channel_id = c.id and r.reader = 'user:' || $2::text
       where c.tenant_id = $1 and c.kind = 'activity' order by c.title limit 50`,
      [tenantId, userId],
    ),
  ])
  const open = talks.filter(({ archived, joined }) => joined && !archived).map(({ id, title, kind, category, topic, isPrivate, position, manages, draft, draftAt, lastSeq, readSeq, mentions }) => ({ id, title, kind, category, topic, isPrivate, position, manages, draft, draftAt, lastSeq, readSeq, mentions }))
  return [...open, ...z.array(record).parse(records).map((one) => ({ ...one, kind: 'activity' as const, category: '', topic: '', isPrivate: false, position: 0, manages: false, draft: '', draftAt: null, mentions: 0 }))]
}
