import type { Answers, Kept, Refusal } from '@/realtime/protocol'
import type { Outgoing } from './Outgoing'
import { browserStore, type OutboxStore } from './outboxStore'
import { passing } from './passing'

type Options = {
  scope: string
  /** @throws when no answer came */
  ask: (message: Outgoing) => Promise<Answers['send'] | Kept | Refusal>
  changed: (messages: Outgoing[]) => void
  store?: OutboxStore
}

/** How long a held message may take into the log before it is asked for again. Milliseconds. */
const heldFor = 15_000

const newId = (): string => crypto.randomUUID?.() ?? `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 14)}`

/**
 * What was written waits here until the server has it: in order, one at a time, with an id of its own, so that a
 * second try is never a second message. Kept on the device as well (fault-drills.md M4).
 */
export class Outbox {
  private messages: Outgoing[] = []
  private running = false
  private open = false
  /** Client ids of what this device would still have if the page were closed now. */
  private readonly saved = new Set<string>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private again: ReturnType<typeof setTimeout> | undefined
  private readonly restored: Promise<void>
  private readonly store: OutboxStore

  constructor(private readonly options: Options) {
    this.store = options.store ?? browserStore()
    this.restored = this.restore()
  }

  add(body: string, page: string, first?: Outgoing['first']): void {
    this.update([...this.messages, { clientId: newId(), body, page, ...(first && { first }), writtenAt: new Date().toISOString(), state: this.open ? 'sending' : 'kept' }])
    void this.flush()
  }

  discard(clientId: string): void {
    this.update(this.messages.filter((message) => message.clientId !== clientId))
  }

  retry(clientId: string): void {
    this.mark(clientId, { state: this.open ? 'sending' : 'kept', problem: undefined })
    void this.flush()
  }

  /** The log shows it: it is sent, whatever became of the answer. */
  arrived(clientId: string): void {
    if (this.messages.some((message) => message.clientId === clientId)) this.discard(clientId)
  }

  /** The line is gone: what waits is kept, and says so. */
  pause(): void {
    this.open = false
    clearTimeout(this.timer)
    this.become('sending', 'kept')
  }

  /** The server held it, and the log refused it after all. */
  setAside(clientId: string, problem: string): void {
    this.mark(clientId, { state: 'refused', problem })
  }

  /** What the server held is asked for again, first and in order: it may have been another server. */
  resume(): void {
    this.open = true
    this.become('held', 'kept')
    void this.flush()
  }

  stop(): void {
    this.open = false
    clearTimeout(this.again)
    clearTimeout(this.timer)
  }

  private async restore(): Promise<void> {
    const kept = await this.store.read(this.options.scope)
    const waiting = kept.map((message): Outgoing => ({ ...message, state: message.state === 'refused' ? 'refused' : 'kept' }))
    for (const { clientId } of waiting) this.saved.add(clientId)
    if (waiting.length > 0) this.update([...waiting, ...this.messages.filter(({ clientId }) => !waiting.some((old) => old.clientId === clientId))])
  }

  private async flush(): Promise<void> {
    if (this.running) return
    this.running = true
    await this.restored
    for (let next = this.next(); next && this.open; next = this.next()) {
      this.mark(next.clientId, { state: 'sending' })
      if (!(await this.deliver(next))) break
    }
    this.running = false
  }

  private next(): Outgoing | undefined {
    return this.messages.find(({ state }) => state === 'kept' || state === 'sending')
  }

  /** @returns whether the next one may go. */
  private async deliver(message: Outgoing): Promise<boolean> {
    const answer = await this.options.ask(message).catch(() => undefined)
    if (answer && 'kept' in answer) return this.held(message.clientId)
    if (answer && 'ok' in answer) return this.sent(message.clientId)
    if (answer && !passing.has(answer.error.code)) {
      this.mark(message.clientId, { state: 'refused', problem: answer.error.message })
      return true
    }
    this.mark(message.clientId, { state: 'kept' })
    this.timer = setTimeout(() => void this.flush(), (answer?.error.retryAfterSeconds ?? 3) * 1_000)
    return false
  }

  /** It leaves the list when the log shows it, so that it never flickers. */
  private sent(clientId: string): boolean {
    this.mark(clientId, { state: 'sent' })
    return true
  }

  /** The next one may go; should the log not show this one soon, it is asked for again. */
  private held(clientId: string): boolean {
    this.mark(clientId, { state: 'held' })
    clearTimeout(this.again)
    this.again = setTimeout(() => this.open && this.resume(), heldFor)
    return true
  }

  private become(from: Outgoing['state'], to: Outgoing['state']): void {
    if (this.messages.some(({ state }) => state === from)) this.update(this.messages.map((message) => (message.state === from ? { ...message, state: to } : message)))
  }

  private mark(clientId: string, part: Partial<Outgoing>): void {
    this.update(this.messages.map((message) => (message.clientId === clientId ? { ...message, ...part } : message)))
  }

  private update(messages: Outgoing[]): void {
    const before = this.messages
    this.messages = messages
    this.show()
    const lasting = messages.filter(({ state }) => state !== 'sent')
    void this.store.write(this.options.scope, before, lasting).then(() => this.wereSaved(lasting))
  }

  private wereSaved(messages: Outgoing[]): void {
    const before = this.saved.size
    for (const { clientId } of messages) this.saved.add(clientId)
    if (this.saved.size > before) this.show()
  }

  /** "Kept" is a promise: it is not shown before the device has it, for the person may close the page on that word. */
  private show(): void {
    this.options.changed(this.messages.map((message) => (message.state === 'kept' && !this.saved.has(message.clientId) ? { ...message, state: 'sending' } : message)))
  }
}
