import { threadId } from 'node:worker_threads'
import path from 'node:path'
import pg from 'pg'

/**
 * Runs before each test file (jest `setupFiles`): one database per test worker, cloned from the migrated template
 * that `scripts/test.ts` made, and settings that point to it.
 */
const { env } = process
const cluster = env.SPACES_TEST_CLUSTER
if (!cluster) throw new Error('Start the tests with `npm test`: they need their Postgres.')

const database = `test_${process.pid}_${threadId}`
const made = Symbol.for('spaces.test.database')
const flags = globalThis as unknown as Record<symbol, boolean | undefined>

if (!flags[made]) {
  flags[made] = true
  const client = new pg.Client({ connectionString: cluster })
  await client.connect()
  // Cloning is refused while another worker clones from the same template: one at a time.
  await client.query('select pg_advisory_lock(7283002)')
  await client.query(`create database "${database}" template spaces_template`)
  await client.end()
  const url = new URL(cluster)
  url.pathname = `/${database}`
  Object.assign(env, {
    NODE_ENV: 'test',
    DATABASE_URL: url.toString(),
    PAYLOAD_SECRET: 'test-secret-of-forty-eight-characters-0123456789',
    SPACES_MODE: 'demo',
    SPACES_ROLES: 'web,realtime,worker',
    SPACES_LOG_LEVEL: env.SPACES_LOG_LEVEL ?? 'error',
    SPACES_DATA_DIR: path.join(env.SPACES_TEST_DIR ?? '/tmp/spaces-test', database),
  })
}
