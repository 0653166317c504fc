import { query } from '@/db/query'
import { asSystem } from '@/db/scope'

/** Takes away what has run out: counters of past windows, visitor sessions nobody can use any more. */
export const sweep = async (): Promise<void> =>
  asSystem(async () => {
    await query('delete from core.rate_limits where resets_at < now()')
    await query(`delete from core.visitor_sessions where rotated_at < now() - interval '90 days'`)
  })
