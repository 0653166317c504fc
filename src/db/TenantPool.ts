import pg, { type PoolClient } from 'pg'
import { isOutage } from '@/errors/toSpacesError'
import { log } from '@/log/log'
import { currentScope, scopeSetting } from './scope'

type Done = (error: Error | undefined, client: PoolClient | undefined, release: (destroy?: boolean | Error) => void) => void

const settings = new WeakMap<PoolClient, string>()

/**
 * A pool that tells Postgres whose rows each connection may see (security.md section 7). The scope is read when
 * a connection is asked for, since a waiter in the queue is served in somebody else's context.
 */
export class TenantPool extends pg.Pool {
  constructor(options?: pg.PoolConfig) {
    super(options)
    this.on('error', (err) => log.warn({ err }, 'an idle database connection was lost'))
    this.on('connect', (client) => client.on('error', (err) => log.warn({ err }, 'a database connection was lost')))
  }

  override connect(): Promise<PoolClient>
  override connect(done: Done): void
  override connect(done?: Done): Promise<PoolClient> | void {
    const scope = currentScope()
    const client = this.connectScoped(scopeSetting(scope)).catch((error: unknown) => {
      if (scope && isOutage(error)) scope.outage = true
      throw error
    })
    if (!done) return client
    client.then(
      (connected) => done(undefined, connected, (destroy) => connected.release(destroy)),
      (error: Error) => done(error, undefined, () => undefined),
    )
  }

  private async connectScoped(wanted: string): Promise<PoolClient> {
    const client = await super.connect()
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
