import { rm } from 'node:fs/promises'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { log } from '@/log/log'
import { executeOf } from '@/db/executeOf'
import { attachmentFile } from './attachmentFile'

/** More of one business wait for the next hour. */
const most = 500

const waiting = `select distinct tenant_id as "tenantId" from core.attachments where sent_at is null and created_at < now() - interval '1 day'`

const unsent = `
  select id, ending from core.attachments where tenant_id = $1 and sent_at is null and created_at < now() - interval '1 day' limit ${most} for update skip locked`

/** The bytes go first: a row without them is found again, bytes without a row never are. */
const sweepTenant = (tenantId: string): Promise<number> =>
  transaction(async (client) => {
    const execute = executeOf(client)
    const files = await execute<{ id: string; ending: string }>(unsent, [tenantId])
    await Promise.all(files.map(({ id, ending }) => rm(attachmentFile({ tenantId, id, ending }).full, { force: true })))
    await execute('delete from core.attachments where tenant_id = $1 and id = any($2)', [tenantId, files.map(({ id }) => id)])
    return files.length
  })

/** Takes away what people chose in a conversation and did not send within a day; each business by itself. */
export const sweepFiles = async (): Promise<void> => {
  for (const { tenantId } of await asSystem(() => query<{ tenantId: string }>(waiting))) {
    await asTenant(tenantId, () => sweepTenant(tenantId)).catch((err: unknown) => log.warn({ err, tenant: tenantId }, 'files that were never sent could not be taken away; the next hour tries again'))
  }
}
