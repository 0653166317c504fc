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

  /** Somebody has the only connection for so long. Milliseconds. */
  const busyFor = async (ms: number) => {
    const client = await asSystem(() => pool.connect())
    setTimeout(() => client.release(), ms)
  }

  it('is waited for beyond the limit, as long as the database answers', async () => {
    databaseHealth().isUp = true
    await busyFor(220)
    const began = performance.now()
    expect((await asSystem(() => pool.query('select 1 as one'))).rows).toEqual([{ one: 1 }])
    expect(performance.now() - began).toBeGreaterThan(150)
  })

  it('is waited for three times and no longer', async () => {
    databaseHealth().isUp = true
    await busyFor(700)
    const began = performance.now()
    await expect(asSystem(() => pool.query('select 1'))).rejects.toThrow('timeout exceeded')
    expect(performance.now() - began).toBeLessThan(600)
  })

  it('is not waited for again when the database is known to be away', async () => {
    databaseHealth().isUp = false
    await busyFor(220)
    const began = performance.now()
    await expect(asSystem(() => pool.query('select 1'))).rejects.toThrow('timeout exceeded')
    expect(performance.now() - began).toBeLessThan(190)
  })
})
