import { io, type Socket } from 'socket.io-client'
import type { Answers, ClientEvents, ClientInput, Handshake, Refusal, ServerEvents } from '@/realtime/protocol'
import { limits } from '@/realtime/limits'

export type ConnectionState = 'connecting' | 'online' | 'offline' | 'denied'

type ChatSocket = Socket<ServerEvents, ClientEvents>
type Asker = { emitWithAck: (event: string, input: unknown) => Promise<unknown> }

type Options = {
  /** Asked at each connection when it is a function. */
  handshake: Handshake | (() => Handshake)
  /** Gets a fresh session before the first connection and whenever the present one is refused. Rejects while that cannot be done. */
  renew?: () => Promise<void>
  url?: string
}

/**
 * A session is renewed well before its half hour is over. Tries after a lost line come about every second for as long as a
 * server takes to start, then ever later; each is spread, so that many do not come at once.
 */
const pace = { renew: 15 * 60_000, first: 500, brisk: 1_000, briskTries: 9, longest: 15_000 }

const waitFor = (tries: number): number => {
  const most = tries < pace.briskTries ? Math.min(pace.brisk, pace.first * 2 ** tries) : Math.min(pace.longest, pace.brisk * 2 ** (tries - pace.briskTries + 1))
  return most / 2 + Math.random() * most
}

/**
 * One socket and its life: it comes back by itself for as long as it is wanted, renews its session when that is refused,
 * and says honestly how things stand.
 */
export class Connection {
  state: ConnectionState = 'connecting'
  readonly socket: ChatSocket
  private readonly watchers = new Set<() => void>()
  private timer: ReturnType<typeof setTimeout> | undefined
  private renewing: ReturnType<typeof setInterval> | undefined
  private tries = 0
  private wanted = false
  private trying = false
  private wasOnline = false

  constructor(private readonly options: Options) {
    const { handshake } = options
    const auth = typeof handshake === 'function' ? (give: (data: Handshake) => void) => give(handshake()) : handshake
    this.socket = io(options.url ?? '', { path: '/socket.io', transports: ['websocket', 'polling'], tryAllTransports: true, auth, autoConnect: false, reconnection: false, timeout: 8_000 })
    this.socket.on('connect', () => this.opened())
    this.socket.on('disconnect', () => this.lost())
    this.socket.on('closed', ({ code }) => code === 4403 && this.refuse())
    this.socket.on('connect_error', (error: Error & { data?: { code?: string } }) => {
      if (error.data?.code === 'not_allowed' || error.data?.code === 'origin_refused' || (error.data?.code === 'not_signed_in' && !options.renew)) this.refuse()
      else this.lost()
    })
  }

  start(): void {
    if (this.wanted) return
    this.wanted = true
    globalThis.addEventListener?.('online', this.now)
    globalThis.addEventListener?.('offline', this.away)
    this.renewing = setInterval(() => void this.options.renew?.().catch(() => undefined), pace.renew)
    void this.connect()
  }

  stop(): void {
    this.wanted = false
    this.trying = false
    clearTimeout(this.timer)
    clearInterval(this.renewing)
    globalThis.removeEventListener?.('online', this.now)
    globalThis.removeEventListener?.('offline', this.away)
    this.socket.disconnect()
  }

  /** Tries at once instead of waiting for the next turn. */
  readonly now = (): void => {
    if (!this.wanted || this.state === 'online') return
    this.tries = 0
    clearTimeout(this.timer)
    void this.connect()
  }

  /** The device says that it has no network: a socket would go on looking alive until its next heartbeat. */
  private readonly away = (): void => {
    if (this.state === 'online') this.socket.disconnect()
  }

  watch(watcher: () => void): () => void {
    this.watchers.add(watcher)
    return () => void this.watchers.delete(watcher)
  }

  /** Sends an event and gives its answer. @throws when none came */
  async ask<Event extends keyof Answers>(event: Event, input: ClientInput[Event]): Promise<Answers[Event] | Refusal> {
    if (!this.socket.connected) throw new Error('not connected')
    const asker = this.socket.timeout(limits.ackTimeout) as unknown as Asker
    return (await asker.emitWithAck(event, input)) as Answers[Event] | Refusal
  }

  private async connect(): Promise<void> {
    // A second try beside the first would introduce the same socket twice.
    if (!this.wanted || this.socket.connected || this.trying) return
    this.trying = true
    try {
      // A session may have ended while the line was down; asking also sets the cookie for the first time.
      // Where it cannot be renewed now, the present one may still be good: an outage is not a logout.
      await this.options.renew?.().catch((error: unknown) => {
        if (!this.wasOnline) throw error
      })
      if (this.wanted) this.socket.connect()
      else this.trying = false
    } catch {
      this.lost()
    }
  }

  private opened(): void {
    this.trying = false
    this.tries = 0
    this.wasOnline = true
    this.become('online')
  }

  private lost(): void {
    this.trying = false
    if (this.state === 'denied') return
    this.become('offline')
    if (!this.wanted) return
    clearTimeout(this.timer)
    this.timer = setTimeout(() => void this.connect(), waitFor(this.tries++))
  }

  private refuse(): void {
    this.wanted = false
    this.become('denied')
  }

  private become(state: ConnectionState): void {
    if (state === this.state) return
    this.state = state
    for (const watcher of this.watchers) watcher()
  }
}
