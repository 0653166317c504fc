import { remembered } from '@/config/remembered'
import { queryOne } from '@/db/query'

const choices = () => remembered<boolean>('letsCustomersChoose', { forMs: 2_000, most: 5_000 })

/** Whether a business asks its customers who should answer first. Remembered for two seconds. Runs in the caller's scope. */
export const letsCustomersChoose = (tenantId: string): Promise<boolean> =>
  choices().get(tenantId, async () => (await queryOne(`select from core.inbox_settings where tenant_id = $1 and answers_first = 'ask'`, [tenantId])) !== undefined)
