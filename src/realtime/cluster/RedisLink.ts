import { EventEmitter } from 'node:events'
import { createAdapter } from '@socket.io/redis-adapter'
import { createClient } from 'redis'
import { loadConfig } from '@/config/config'
import { processWide } from '@/config/processWide'
import { log } from '@/log/log'

type Listener = (text: string) => void

/** Tries to come back soon and for ever, never all nodes at once. Milliseconds. */
const pause = (tries: number) => Math.min(2_000, 100 * 2 ** Math.min(tries, 5)) * (0.5 + Math.random() / 2)

const connectionTo = (url: string, disableOfflineQueue: boolean) =>
  createClient({ url, disableOfflineQueue, pingInterval: 5_000, socket: { reconnectStrategy: pause, connectTimeout: 2_000 } })

/**
 * This process's line to the other nodes. Only what may be lost goes over it (typing, presence): while
 * Redis is away it is dropped, nobody waits and nothing is queued. `up` says that the others can be asked again.
 */
export class RedisLink extends EventEmitter<{ up: []; down: [] }> {
  private readonly pub: ReturnType<typeof connectionTo>
  private readonly sub: ReturnType<typeof connectionTo>
  private healthy = false

  constructor(url: string) {
    super()
    this.pub = connectionTo(url, true)
    this.sub = connectionTo(url, false)
    for (const client of [this.pub, this.sub]) {
      client.on('error', () => this.judge())
      client.on('ready', () => this.judge())
      client.on('end', () => this.judge())
      client.connect().catch(() => undefined)
    }
  }

  get isUp(): boolean {
    return this.healthy
  }

  publish(topic: string, text: string | Buffer): void {
    if (this.pub.isReady) this.pub.publish(topic, text).catch(() => this.judge())
  }

  subscribe(topic: string, listener: Listener): void {
    this.sub.subscribe(topic, listener).catch(() => this.judge())
  }

  unsubscribe(topic: string, listener: Listener): void {
    this.sub.unsubscribe(topic, listener).catch(() => undefined)
  }

  /** Socket.IO's Redis adapter, whose publishing can neither fail nor wait. */
  adapter(): ReturnType<typeof createAdapter> {
    const publish = (topic: string, text: string | Buffer) => {
      this.publish(topic, text)
      return Promise.resolve(0)
    }
    const quiet = new Proxy(this.pub, { get: (target, name) => (name === 'publish' ? publish : bound(target, name)) })
    return createAdapter(quiet, this.sub, { key: 'spaces' })
  }

  stop(): void {
    this.removeAllListeners()
    for (const client of [this.pub, this.sub]) client.destroy()
  }

  private judge(): void {
    const healthy = this.pub.isReady && this.sub.isReady
    if (healthy === this.healthy) return
    this.healthy = healthy
    log[healthy ? 'info' : 'warn'](healthy ? 'redis answers' : 'redis does not answer; this node serves its own people')
    this.emit(healthy ? 'up' : 'down')
  }
}

const bound = (target: object, name: string | symbol): unknown => {
  const value: unknown = Reflect.get(target, name, target)
  return typeof value === 'function' ? (value as (...given: unknown[]) => unknown).bind(target) : value
}

/** The process's link, begun on first use; undefined without `REDIS_URL`. */
export const redisLink = (): RedisLink | undefined => {
  const { redisUrl } = loadConfig()
  return redisUrl ? processWide('redisLink', () => new RedisLink(redisUrl)) : undefined
}
