import { query } from '@/db/query'
import { asTenant } from '@/db/scope'

export type ActivityRow = { event: string; department: string; body: string; author_kind: string; author_name: string; seq: number; priority: string; changes: Record<string, { from: string | null; to: string | null }> | null }

/** The system messages of a tenant about one document, in order. */
export const activityOf = (tenantId: string, documentId: string): Promise<ActivityRow[]> =>
  asTenant(tenantId, () =>
    query<ActivityRow>(
      `select metadata ->> 'event' as event, department::text, body, author_kind::text, author_name, seq::int, priority::text, metadata -> 'changes' as changes
       from public.messages where tenant_id = $1 and metadata ->> 'documentId' = $2 order by created_at, seq`,
      [tenantId, documentId],
    ),
  )

/** Sequence numbers of every channel of a tenant. */
export const sequences = async (tenantId: string): Promise<Map<string, number[]>> => {
  const rows = await asTenant(tenantId, () => query<{ channel_id: string; seqs: number[] }>('select channel_id, array_agg(seq::int order by seq) as seqs from public.messages where tenant_id = $1 group by channel_id', [tenantId]))
  return new Map(rows.map(({ channel_id, seqs }) => [channel_id, seqs]))
}

export const isGapFree = (seqs: number[]): boolean => seqs.every((seq, index) => seq === index + 1)
