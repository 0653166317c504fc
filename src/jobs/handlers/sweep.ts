import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import { sweepFiles } from '@/services/attachments/sweepFiles'

/** Takes away what has run out: counters of past windows, visitor sessions and carts nobody can use any more, what links led to and people were told of long ago, files that were never sent. */
export const sweep = async (): Promise<void> => {
  await asSystem(async () => {
    await query('delete from core.rate_limits where resets_at < now()')
    await query(`delete from core.visitor_sessions where rotated_at < now() - interval '90 days'`)
    await query(`delete from core.cart_lines where added_at < now() - interval '90 days'`)
    await query(`delete from core.notifications where created_at < now() - interval '90 days'`)
    await query(`with gone as (delete from core.link_previews where expires_at < now() - interval '30 days' returning tenant_id, picture_id)
      delete from core.link_pictures p using gone where p.id = gone.picture_id and p.tenant_id = gone.tenant_id`)
  })
  await sweepFiles()
}
