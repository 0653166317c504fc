import { SpacesError } from '@/errors/SpacesError'
import { log } from '@/log/log'
import type { NewMessage, StoredMessage } from '@/messages/NewMessage'
import { parseMetadata } from '@/messages/metadataSchemas'
import { faultOf } from '@/log/faultOf'
import { writeBatch } from './writeBatch'
import type { Outcome } from './writeOn'
import { announceWritten } from './written'

type Waiting = { message: NewMessage; resolve: (stored: StoredMessage) => void; reject: (error: SpacesError) => void }

/** Messages in one transaction, messages that may wait, lanes, and when a lane counts as stalled (ms). */
const bounds = { batch: 256, waiting: 10_000, lanes: 3, stalledAfter: 50 }

/** When this many messages came within `span` ms, the next one waits `gather` ms for company, or until there are `enough`. */
const linger = { from: 15, span: 100, gather: 12, enough: 8 }

/**
 * Group commit: while one transaction runs, what arrives waits and goes together in the next, so that a message
 * costs less the more there are; where many come, the first of a group waits a moment for the others. Within a channel
 * the order of arrival is kept. A second lane opens only
 * when the first is held up (somebody holds a channel's lock), for the channels that are not.
 */
export class MessageWriter {
  private waiting: Waiting[] = []
  private readonly pending = new Map<string, Promise<StoredMessage>>()
  private readonly busyChannels = new Set<string>()
  private readonly lanes = new Map<symbol, number>()
  private scheduled = false
  private gathering: NodeJS.Timeout | undefined
  private idle: (() => void)[] = []
  /** When the last messages came, the eldest overwritten first. */
  private readonly came = new Float64Array(linger.from)
  private turn = 0
  private isBusy = false

  /** @returns the stored message; for a repeated client id, the first one. @throws SpacesError */
  write(message: NewMessage): Promise<StoredMessage> {
    parseMetadata(message.type, message.metadata)
    const key = message.clientId && `${message.channelId} ${message.clientId}`
    const same = key ? this.pending.get(key) : undefined
    if (same) return same
    if (this.waiting.length >= bounds.waiting) return Promise.reject(new SpacesError('unavailable', undefined, { retryAfterSeconds: 2 }))
    const written = new Promise<StoredMessage>((resolve, reject) => this.waiting.push({ message, resolve, reject }))
    if (key) this.remember(key, written)
    this.count()
    this.schedule()
    return written
  }

  /** All of these in one transaction and in this order, past the queue: for what was kept while the database was away. */
  async writeTogether(messages: NewMessage[]): Promise<Outcome[]> {
    if (messages.length === 0) return []
    const outcomes = await writeBatch(messages)
    announceWritten(outcomes.flatMap((outcome) => ('stored' in outcome && !outcome.repeated ? [outcome] : [])))
    return outcomes
  }

  /** Resolves when nothing waits and nothing runs. */
  drained(): Promise<void> {
    if (this.waiting.length === 0 && this.lanes.size === 0) return Promise.resolve()
    return new Promise((resolve) => this.idle.push(resolve))
  }

  private remember(key: string, written: Promise<StoredMessage>): void {
    const forget = () => void this.pending.delete(key)
    this.pending.set(key, written)
    written.then(forget, forget)
  }

  private count(): void {
    const now = performance.now()
    const eldest = this.came[this.turn] ?? 0
    this.came[this.turn] = now
    this.turn = (this.turn + 1) % linger.from
    this.isBusy = eldest > 0 && now - eldest < linger.span
  }

  private schedule(): void {
    if (this.isBusy && this.waiting.length < linger.enough) {
      this.gathering ??= setTimeout(() => this.pump(), linger.gather)
      return
    }
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => {
      this.scheduled = false
      this.pump()
    })
  }

  private pump(): void {
    clearTimeout(this.gathering)
    this.gathering = undefined
    while (this.waiting.length > 0 && this.mayOpenLane()) {
      const batch = this.take()
      if (batch.length === 0) break
      void this.run(batch)
    }
    if (this.waiting.length > 0 && this.lanes.size > 0 && this.lanes.size < bounds.lanes) setTimeout(() => this.schedule(), bounds.stalledAfter).unref()
  }

  private mayOpenLane(): boolean {
    const newest = Math.max(0, ...this.lanes.values())
    return this.lanes.size === 0 || (this.lanes.size < bounds.lanes && performance.now() - newest > bounds.stalledAfter)
  }

  private take(): Waiting[] {
    const batch: Waiting[] = []
    const rest: Waiting[] = []
    for (const waiting of this.waiting) {
      const fits = batch.length < bounds.batch && !this.busyChannels.has(waiting.message.channelId)
      ;(fits ? batch : rest).push(waiting)
    }
    this.waiting = rest
    return batch
  }

  private async run(batch: Waiting[]): Promise<void> {
    const lane = Symbol('lane')
    const channels = new Set(batch.map(({ message }) => message.channelId))
    this.lanes.set(lane, performance.now())
    for (const channel of channels) this.busyChannels.add(channel)
    const outcomes = await writeBatch(batch.map(({ message }) => message))
    for (const channel of channels) this.busyChannels.delete(channel)
    this.lanes.delete(lane)
    if (this.waiting.length > 0) this.schedule()
    this.settle(batch, outcomes)
    if (this.waiting.length === 0 && this.lanes.size === 0) for (const resolve of this.idle.splice(0)) resolve()
  }

  private settle(batch: Waiting[], outcomes: Outcome[]): void {
    batch.forEach(({ message, resolve, reject }, index) => {
      const outcome = outcomes[index] ?? { error: new SpacesError('internal') }
      if ('stored' in outcome) return resolve(outcome.stored)
      log.warn({ tenant: message.tenantId, channel: message.channelId, code: outcome.error.code, fault: faultOf(outcome.error) }, 'a message was not stored')
      reject(outcome.error)
    })
    announceWritten(outcomes.flatMap((outcome) => ('stored' in outcome && !outcome.repeated ? [outcome] : [])))
  }
}
