import { query } from '@/db/query'
import { inScope } from '@/db/scope'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { faultOf } from '../faultOf'
import type { Person } from '../protocol'

/** `reader`: the name under which it is kept; `person`: who that is. */
export type Mark = { tenantId: string; channelId: string; reader: string; person: Person; seq: number }

/** Reading is frequent: marks are gathered and written together. Milliseconds. */
const every = 400

const statement = `
  insert into core.read_marks as known (tenant_id, channel_id, reader, seq)
  select given.tenant_id, given.channel_id, given.reader, least(given.seq, c.last_seq)
  from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[]) as given (tenant_id, channel_id, reader, seq)
  join public.channels c on c.tenant_id = given.tenant_id and c.id = given.channel_id where c.last_seq > 0 order by 1, 2, 3
  on conflict (tenant_id, channel_id, reader) do update set seq = excluded.seq, read_at = now() where known.seq < excluded.seq
  returning channel_id || ' ' || reader as key, seq`

/**
 * How far each reader got, kept beside the log. The others are told once a mark is stored: whoever joins meanwhile
 * reads it there, so nobody misses one.
 */
export class ReadMarks {
  private marks = new Map<string, Mark>()
  private timer: NodeJS.Timeout | undefined

  constructor(private readonly tell: (mark: Mark) => void) {}

  note(mark: Mark): void {
    const key = `${mark.channelId} ${mark.reader}`
    const known = this.marks.get(key)
    if (!known || known.seq < mark.seq) this.marks.set(key, mark)
    this.timer ??= setTimeout(() => void this.flush(), every)
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const gathered = this.marks
    const marks = [...gathered.values()]
    this.marks = new Map()
    if (marks.length === 0) return
    const column = (pick: (mark: Mark) => unknown) => marks.map(pick)
    const values = [column((m) => m.tenantId), column((m) => m.channelId), column((m) => m.reader), column((m) => m.seq)]
    try {
      const moved = await inScope({ tenants: [...new Set(marks.map(({ tenantId }) => tenantId))] }, () => query<{ key: string; seq: string }>(statement, values))
      for (const { key, seq } of moved) {
        const mark = gathered.get(key)
        if (mark) this.tell({ ...mark, seq: Number(seq) })
      }
    } catch (error) {
      log.debug({ fault: faultOf(error) }, 'read marks were not kept')
      // While the database is away they wait for it; as many as there are readers, and no more.
      if (isOutage(error) && this.marks.size < 10_000) marks.forEach((mark) => this.note(mark))
    }
  }
}
