import { query } from '@/db/query'
import { inScope } from '@/db/scope'
import { log } from '@/log/log'
import { faultOf } from '../faultOf'

type Mark = { tenantId: string; channelId: string; reader: string; seq: number }

/** Reading is frequent and unimportant: marks are gathered and written together, and a lost one costs nothing. Milliseconds. */
const every = 400

const statement = `
  insert into core.read_marks as known (tenant_id, channel_id, reader, seq)
  select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::bigint[]) as given (tenant_id, channel_id, reader, seq) order by 1, 2, 3
  on conflict (tenant_id, channel_id, reader) do update set seq = excluded.seq, read_at = now() where known.seq < excluded.seq`

/** How far each reader got, kept beside the log. */
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
    const values = [column((m) => m.tenantId), column((m) => m.channelId), column((m) => m.reader), column((m) => m.seq)]
    await inScope({ tenants: [...new Set(marks.map(({ tenantId }) => tenantId))] }, () => query(statement, values)).catch((error: unknown) =>
      log.debug({ fault: faultOf(error) }, 'read marks were not kept'),
    )
  }
}
