import pg from 'pg'
import { loadConfig } from '@/config/config'
import { inScope, type Scope } from '@/db/scope'
import { TenantPool } from '@/db/TenantPool'

/** Ends the connections of a pool while their statements run, as a killed database does. */
const terminate = async (name: string): Promise<number> => {
  const owner = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
  await owner.connect()
  const { rowCount } = await owner.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1 and query like '%pg_sleep%' and state = 'active'`, [name])
  await owner.end()
  return rowCount ?? 0
}

describe('a connection that breaks in the middle of a statement', () => {
  const name = `noted-${process.pid}`
  let pool: TenantPool
  beforeAll(() => void (pool = new TenantPool({ connectionString: loadConfig().database.appUrl, max: 2, application_name: name })))
  afterAll(() => pool.end())

  const sleep = 'select pg_sleep(20)'
  const ways: [string, () => Promise<unknown>][] = [
    ['the pool', () => pool.query(sleep)],
    ['the pool, with values', () => pool.query('select pg_sleep($1)', [20])],
    ['a callback', () => new Promise((resolve, reject) => pool.query(sleep, (error) => (error ? reject(error) : resolve(undefined))))],
    ['a connection', async () => {
      const client = await pool.connect()
      return client.query(sleep).finally(() => client.release(true))
    }],
  ]

  it.each(ways)('is noted where the asking code can see it, though it swallows the error: %s', async (_, ask) => {
    const scope: Scope = { tenants: '*' }
    const other: Scope = { tenants: '*' }
    const swallowed = inScope(scope, () => ask().then(() => 'answered', () => 'nobody'))
    const deadline = Date.now() + 5_000
    while ((await terminate(name)) === 0 && Date.now() < deadline) await new Promise((resolve) => setImmediate(resolve))
    expect(await swallowed).toBe('nobody')
    expect(scope.outage).toBe(true)
    await inScope(other, () => pool.query('select 1'))
    expect(other.outage).toBeUndefined()
  })

  it('is not an outage when the database only says no', async () => {
    const scope: Scope = { tenants: '*' }
    await expect(inScope(scope, () => pool.query('select 1 / 0'))).rejects.toMatchObject({ code: '22012' })
    await expect(inScope(scope, () => pool.query('select nothing'))).rejects.toMatchObject({ code: '42703' })
    expect(scope.outage).toBeUndefined()
  })
})
