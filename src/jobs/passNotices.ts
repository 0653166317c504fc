import { executeOf } from '@/db/executeOf'
import { query } from '@/db/query'
import { asSystem } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { enqueueOn } from './enqueue'

const most = 500

const take = `
  delete from core.notices_due d using (
    select channel_id from core.notices_due where due_at <= now() order by due_at limit $1 for update skip locked
  ) ripe where d.channel_id = ripe.channel_id
  returning d.channel_id as "channelId", d.tenant_id as "tenantId"`

/**
 * Hands channels whose news are due to the queue, each once: what is taken and what is queued are one transaction.
 * A channel in which somebody is just writing is locked by him and comes with the next round. @returns how many
 */
export const passNotices = (): Promise<number> =>
  asSystem(async () => {
    const [some] = await query('select 1 from core.notices_due where due_at <= now() limit 1')
    if (!some) return 0
    return transaction(async (client) => {
      const { rows } = await client.query<{ channelId: string; tenantId: string }>(take, [most])
      await enqueueOn(executeOf(client), rows.map((data) => ({ queue: 'notify.channel', data, singletonKey: data.channelId })))
      return rows.length
    })
  })
