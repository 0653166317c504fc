import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { sql } from '@payloadcms/db-postgres'
import { CommitLost } from './CommitLost'

type Row = Record<string, unknown>

/**
 * Makes the adapter's COMMIT tell the truth. Payload 3.90 resolves a write whose COMMIT failed (payload.md
 * section 5): deferred constraints, an aborted transaction and a lost connection all looked like success.
 */
export const withVerifiedCommit = (adapter: PostgresAdapter): PostgresAdapter => {
  const commit = adapter.commitTransaction
  adapter.commitTransaction = async (pending) => {
    const id = await pending
    const session = id === null || id === undefined ? undefined : adapter.sessions[String(id)]
    if (!session) return
    await session.db.execute(sql`set constraints all immediate`)
    const { rows } = await session.db.execute(sql`select pg_current_xact_id_if_assigned()::text as xid`)
    const xid = (rows[0] as Row | undefined)?.xid
    await commit.call(adapter, id)
    if (typeof xid !== 'string') return
    const check = await adapter.drizzle.execute(sql`select pg_xact_status(${xid}::xid8) as status`)
    const status = (check.rows[0] as Row | undefined)?.status
    if (status !== 'committed') throw new CommitLost(xid, String(status))
  }
  return adapter
}
