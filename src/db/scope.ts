import { AsyncLocalStorage } from 'node:async_hooks'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'

/**
 * Whose rows the code that runs now may see. It is set once a membership, host or token is verified, and read
 * by the pool for every connection; without one, row-level security shows nothing.
 */
export type Scope = {
  /** Tenant ids, or '*' for the platform's own work. */
  tenants: readonly string[] | '*'
  /** The signed-in user, who may see his own account. */
  userId?: string
  /** Set by the pool when the database could not be reached, so that an outage never reads as "logged out". */
  outage?: boolean
}

const storage = processWide('scope', () => new AsyncLocalStorage<Scope>())

export const currentScope = (): Scope | undefined => storage.getStore()

export const inScope = <Result>(scope: Scope, work: () => Result): Result => storage.run(scope, work)

/** Work for one tenant, and nothing else. */
export const asTenant = <Result>(tenantId: string, work: () => Result): Result => storage.run({ tenants: [tenantId] }, work)

/**
 * Work of the platform over all tenants: start-up, scheduling, resolving hosts and sessions.
 * Every use is a door in the wall; keep the work inside it small.
 */
export const asSystem = <Result>(work: () => Result): Result => storage.run({ tenants: '*' }, work)

/**
 * The value of the Postgres setting `app.scope`: `*`, or tenant ids and `u:<user>` joined by commas.
 * `SPACES_OPEN_LOCK=rows` (tests only) opens the row policies, so that the access functions stand alone.
 */
export const scopeSetting = (scope: Scope | undefined): string => {
  if (loadConfig().openLock === 'rows') return '*'
  if (!scope) return ''
  if (scope.tenants === '*') return '*'
  return [...scope.tenants, ...(scope.userId ? [`u:${scope.userId}`] : [])].join(',')
}
