import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { useTenant } from '../support/tenants'

describe('provisioning', () => {
  it('brings a template online', async () => {
    const t = performance.now()
    const { tenantId } = await useTenant('kendev')
    console.log('took', performance.now() - t)
    const rows = await asTenant(tenantId, () => query('select count(*) from messages where tenant_id = $1', [tenantId]))
    console.log(rows)
    expect(rows.length).toBe(1)
  }, 60000)
})
