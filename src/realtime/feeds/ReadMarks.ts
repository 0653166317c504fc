import { query } from '@/db/query'
import { inScope } from '@/db/scope'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { faultOf } from '@/log/faultOf'

/** `reader`: the name under which it is kept; `name`: what people call him. */
export type Mark = { tenantId: string; channelId: string; reader: string; name: string; seq: number }

/** Reading is frequent: marks are gathered and written together. Milliseconds. */
const every = 400

/** Nobody reads further than the log goes, and nobody unreads. Every node hears of what moved. */
const statement = `
  with given as (select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::bigint[]) as given (tenant_id, channel_id, reader, name, seq)),
  moved as (
    insert into core.read_marks as known (tenant_id, channel_id, reader, seq)
    select g.tenant_id, g.channel_id, g.reader, least(g.seq, c.last_seq) from given g
    join public.channels c on c.tenant_id = g.tenant_id and c.id = g.channel_id where c.last_seq > 0 order by 1, 2, 3
    on conflict (tenant_id, channel_id, reader) do update set seq = excluded.seq, read_at = now() where known.seq < excluded.seq
    returning channel_id, reader, seq)
  select pg_notify('spaces_reads', json_build_object('channelId', m.channel_id, 'reader', m.reader, 'name', g.name, 'seq', m.seq)::text)
  from moved m join given g using (channel_id, reader)`

/**
 * How far each reader got, kept beside the log. The others are told once a mark is stored: whoever joins meanwhile
 * reads it there, so nobody misses one.
 */
export class ReadMarks {
  private marks = new Map<string, Mark>()
  private timer: NodeJS.Timeout | undefined

  note(mark: Mark): void {
    const key = `${mark.channelId} ${mark.reader}`
    const known = this.marks.get(key)
    if (!known || known.seq < mark.seq) this.marks.set(key, mark)
    this.timer ??= setTimeout(() => void this.flush(), every)
  }

  async flush(): Promise<void> {
    clearTimeout(this.timer)
    this.timer = undefined
    const marks = [...this.marks.values()]
    this.marks = new Map()
    if (marks.length === 0) return
    const column = (pick: (mark: Mark) => unknown) => marks.map(pick)
    const values = [column((m) => m.tenantId), column((m) => m.channelId), column((m) => m.reader), column((m) => m.name), column((m) => m.seq)]
    try {
      await inScope({ tenants: [...new Set(marks.map(({ tenantId }) => tenantId))] }, () => query(statement, values))
    } catch (error) {
      log.debug({ fault: faultOf(error) }, 'read marks were not kept')
      // While the database is away they wait for it; as many as there are readers, and no more.
      if (isOutage(error) && this.marks.size < 10_000) marks.forEach((mark) => this.note(mark))
    }
  }
}
