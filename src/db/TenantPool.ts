import pg, { type PoolClient } from 'pg'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { databaseHealth } from './health'
import { currentScope, type Scope, scopeSetting } from './scope'

type Done = (error: Error | undefined, client: PoolClient | undefined, release: (destroy?: boolean | Error) => void) => void

const settings = new WeakMap<PoolClient, string>()

type Query = (...given: unknown[]) => unknown

/** Hears of every statement that fails, whichever way it is asked, also where the asking code swallows the error. */
const observe = (client: PoolClient, failed: (error: unknown) => void): void => {
  const ask: Query = (...given) => (pg.Client.prototype.query as Query).apply(client, given)
  const observed: Query = (...given) => {
    const done: unknown = given.at(-1)
    if (typeof done !== 'function') {
      const asked = ask(...given)
      if (asked instanceof Promise) asked.catch(failed)
      return asked
    }
    return ask(...given.slice(0, -1), (error: unknown, result: unknown) => {
      if (error) failed(error)
      ;(done as Query)(error, result)
    })
  }
  client.query = observed as typeof client.query
}

/**
 * A pool that tells Postgres whose rows each connection may see (security.md section 7). The scope is read when
 * a connection is asked for, since a waiter in the queue is served in somebody else's context.
 */
export class TenantPool extends pg.Pool {
  private readonly clients = new Set<PoolClient>()
  /** Whose work each connection does now. */
  private readonly holders = new WeakMap<PoolClient, Scope>()
  private retired = false

  constructor(options?: pg.PoolConfig) {
    super(options)
    const lost = (err: Error) => this.retired || log.warn({ err }, 'a database connection was lost')
    this.on('error', lost)
    this.on('connect', (client) => {
      this.clients.add(client)
      observe(client, (error) => this.noteOutage(this.holders.get(client), error))
      client.on('error', lost)
      client.once('end', () => this.clients.delete(client))
    })
  }

  /** Closes every connection, also the one that Payload keeps for itself and never gives back. */
  async retire(): Promise<void> {
    this.retired = true
    const closing = [...this.clients].map((client) => (client as unknown as pg.Client).end().catch(() => undefined))
    await Promise.all(closing)
  }

  override connect(): Promise<PoolClient>
  override connect(done: Done): void
  override connect(done?: Done): Promise<PoolClient> | void {
    const scope = currentScope()
    const client = this.connectScoped(scope).catch((error: unknown) => {
      this.noteOutage(scope, error)
      throw error
    })
    if (!done) return client
    client.then(
      (connected) => done(undefined, connected, (destroy) => connected.release(destroy)),
      (error: Error) => done(error, undefined, () => undefined),
    )
  }

  /** All connections busy for long means load, not an outage, as long as the watch hears the database: then one waits on. */
  private async patiently(tries = 3): Promise<PoolClient> {
    try {
      return await super.connect()
    } catch (error) {
      const crowded = error instanceof Error && error.message.includes('timeout exceeded when trying to connect')
      if (!crowded || tries <= 1 || databaseHealth().isUp === false) throw error
      return this.patiently(tries - 1)
    }
  }

  /** An outage must never read as "logged out": whoever asked can see that it was one (hazard H5). */
  private noteOutage(scope: Scope | undefined, error: unknown): void {
    if (scope && isOutage(error)) scope.outage = true
  }

  private async connectScoped(scope: Scope | undefined): Promise<PoolClient> {
    const wanted = scopeSetting(scope)
    const client = await this.patiently()
    if (scope) this.holders.set(client, scope)
    else this.holders.delete(client)
    if (settings.get(client) === wanted) return client
    try {
      await client.query("select set_config('app.scope', $1, false)", [wanted])
      settings.set(client, wanted)
      return client
    } catch (error) {
      client.release(true)
      throw error
    }
  }
}
