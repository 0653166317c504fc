import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { TenantPool } from './TenantPool'

/** Limits of a serving connection: nobody waits for ever (fault-drills.md M1). Milliseconds. */
export const poolLimits = {
  connectionTimeoutMillis: 2_000,
  query_timeout: 10_000,
  statement_timeout: 10_000,
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
}

/** The pool of queries and services that speak SQL themselves; scoped like Payload's own. */
export const appPool = (): TenantPool =>
  processWide('appPool', () => {
    const { appUrl, poolSize } = loadConfig().database
    return new TenantPool({ ...poolLimits, connectionString: appUrl, max: Math.max(5, Math.floor(poolSize / 2)), application_name: 'spaces' })
  })
