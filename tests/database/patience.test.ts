import { loadConfig } from '@/config/config'
import { databaseHealth } from '@/db/health'
import { asSystem } from '@/db/scope'
import { TenantPool } from '@/db/TenantPool'

describe('a pool whose connections are all busy', () => {
  let pool: TenantPool
  beforeEach(() => void (pool = new TenantPool({ connectionString: loadConfig().database.appUrl, max: 1, connectionTimeoutMillis: 100 })))
  afterEach(async () => {
    databaseHealth().isUp = undefined
    await pool.end()
  })

  /** Longer than one wait, shorter than three. Milliseconds. */
  const heldFor = 220

  /** Somebody has the only connection; a loaded machine may need more than one try to open it. @returns gives it back */
  const busy = async (): Promise<() => void> => {
    for (;;) {
      const client = await asSystem(() => pool.connect()).catch(() => undefined)
      if (client) return () => client.release()
    }
  }

  /** How long somebody waits in vain. Milliseconds. */
  const waitedInVain = async (isUp: boolean): Promise<number> => {
    databaseHealth().isUp = isUp
    const began = performance.now()
    await expect(asSystem(() => pool.query('select 1'))).rejects.toThrow('timeout exceeded')
    return performance.now() - began
  }

  it('is waited for beyond the limit, as long as the database answers', async () => {
    databaseHealth().isUp = true
    const release = await busy()
    const asked = asSystem(() => pool.query('select 1 as one'))
    setTimeout(() => release(), heldFor)
    expect((await asked).rows).toEqual([{ one: 1 }])
  })

  it('is waited for three times and no longer, and once when the database is known to be away', async () => {
    const release = await busy()
    const [up, away] = [await waitedInVain(true), await waitedInVain(false)]
    release()
    expect(up).toBeGreaterThan(290)
    // The subject is time itself: three waits to one, measured side by side.
    expect(up / away).toBeGreaterThan(1.7)
  })
})
