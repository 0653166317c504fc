import { EventEmitter } from 'node:events'
import pg from 'pg'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { databaseHealth } from '@/db/health'
import { faultOf } from '@/log/faultOf'
import { log } from '@/log/log'

type Notice = (payload: string) => void
type Channel = 'spaces_messages' | 'spaces_changes' | 'spaces_reads' | 'spaces_polls' | 'spaces_notices' | 'spaces_drafts' | 'spaces_channels' | 'spaces_tags' | 'spaces_auth' | `pgboss_${string}`

const within = <Result>(work: Promise<Result>, milliseconds: number) => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the database does not answer')), milliseconds)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * One connection that listens, and asks once a second whether the database still answers. `up` and `down` are the
 * process's breaker: pages and sockets ask it before they wait for a database that is away or frozen.
 */
export class DatabaseWatch extends EventEmitter<{ up: []; down: [] }> {
  private client: pg.Client | undefined
  private readonly notices = new Map<string, Set<Notice>>()
  private timer: NodeJS.Timeout | undefined
  private stopped = false
  private healthy = false
  private delay = 100
  private turn: Promise<unknown> = Promise.resolve()

  get isUp(): boolean {
    return this.healthy
  }

  /** Calls `notice` for each NOTIFY on the channel; whoever subscribes also listens to `up` and catches up then. @returns stop */
  subscribe(channel: Channel, notice: Notice): () => void {
    const known = this.notices.get(channel)
    if (known) known.add(notice)
    else this.notices.set(channel, new Set([notice]))
    const { client } = this
    if (client && this.healthy) this.inTurn(() => client.query(`listen ${channel}`)).catch(() => this.client === client && this.lost())
    return () => void this.notices.get(channel)?.delete(notice)
  }

  async start(): Promise<void> {
    await this.connect()
  }

  async stop(): Promise<void> {
    this.stopped = true
    databaseHealth().isUp = undefined
    clearTimeout(this.timer)
    await this.client?.end().catch(() => undefined)
  }

  private async connect(): Promise<void> {
    if (this.stopped) return
    const client = new pg.Client({ connectionString: loadConfig().database.appUrl, connectionTimeoutMillis: 2_000, query_timeout: 2_000, application_name: 'spaces-watch', keepAlive: true })
    this.turn = Promise.resolve()
    client.on('error', () => this.lost())
    client.on('notification', ({ channel, payload }) => this.notices.get(channel)?.forEach((notice) => this.pass(channel, notice, payload ?? '')))
    try {
      await within(client.connect(), 2_500)
      for (const channel of this.notices.keys()) await client.query(`listen ${channel}`)
      this.client = client
      this.delay = 100
      this.become(true)
      this.beat()
    } catch {
      client.end().catch(() => undefined)
      this.become(false)
      this.delay = Math.min(this.delay * 2, 1_000)
      this.timer = setTimeout(() => void this.connect(), this.delay)
    }
  }

  /** A word that somebody cannot read must not end the process, nor keep the others from hearing it. */
  private pass(channel: string, notice: Notice, payload: string): void {
    try {
      notice(payload)
    } catch (error) {
      log.warn({ channel, fault: faultOf(error) }, 'a notice of the database could not be read')
    }
  }

  /** One statement at a time on the one connection. */
  private inTurn<Result>(ask: () => Promise<Result>): Promise<Result> {
    const asked = this.turn.then(ask, ask)
    this.turn = asked.catch(() => undefined)
    return asked
  }

  private beat(): void {
    this.timer = setTimeout(() => {
      const { client } = this
      if (!client || this.stopped) return
      const asked = performance.now()
      // A limit that fires late says that this process was busy, not that the database is away: ask again.
      const judge = () => (performance.now() - asked > 3_000 && this.client === client ? this.beat() : this.lost())
      within(this.inTurn(() => client.query('select 1')), 2_000).then(() => this.beat(), judge)
    }, 1_000)
  }

  private lost(): void {
    if (!this.client || this.stopped) return
    clearTimeout(this.timer)
    const { client } = this
    this.client = undefined
    client.end().catch(() => undefined)
    this.become(false)
    this.timer = setTimeout(() => void this.connect(), this.delay)
  }

  private become(healthy: boolean): void {
    if (healthy === this.healthy) return
    this.healthy = healthy
    databaseHealth().isUp = healthy
    log[healthy ? 'info' : 'warn'](healthy ? 'the database answers' : 'the database does not answer')
    this.emit(healthy ? 'up' : 'down')
  }
}

export const databaseWatch = (): DatabaseWatch => processWide('databaseWatch', () => new DatabaseWatch())
