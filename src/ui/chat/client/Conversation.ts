import { limits } from '@/realtime/limits'
import type { Answers, ChannelState, Refusal, WireMessage } from '@/realtime/protocol'
import type { Connection } from './Connection'
import { type ChatState, emptyState } from './ChatState'
import { mergeMessages } from './mergeMessages'
import { Outbox } from './Outbox'

type Options = {
  connection: Connection
  /** Staff name the channel; a visitor's own needs no name and exists from his first message on. */
  channelId?: string
  /** Under which name unsent messages are kept on this device. */
  scope: string
}

const refused = (answer: object): answer is Refusal => 'error' in answer

/**
 * One conversation as a browser has it: the log up to its live end, what is on its way, and who writes. After every
 * loss of the line it asks for what came after the last number it has, so it ends with what a fresh load would show.
 */
export class Conversation {
  private state: ChatState = emptyState
  private readonly listeners = new Set<() => void>()
  private readonly leave: (() => void)[] = []
  private readonly outbox: Outbox
  private typingTimer: ReturnType<typeof setTimeout> | undefined
  private typedAt = 0
  private joining = false

  constructor(private readonly options: Options) {
    this.outbox = new Outbox({ scope: options.scope, ask: (message) => this.sendOne(message), changed: (outgoing) => this.change({ outgoing }) })
    this.follow()
  }

  readonly snapshot = (): ChatState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  send(body: string, page: string): void {
    this.outbox.add(body, page)
  }

  discard(clientId: string): void {
    this.outbox.discard(clientId)
  }

  retry(clientId: string): void {
    this.outbox.retry(clientId)
  }

  /** Tells the others, at most every two seconds. */
  typing(): void {
    const { channel } = this.state
    if (!channel || performance.now() - this.typedAt < 2_000) return
    this.typedAt = performance.now()
    this.options.connection.ask('typing', { channelId: channel.id }).catch(() => undefined)
  }

  /** Everything up to now was seen. */
  markRead(): void {
    const { channel, lastSeq, readSeq } = this.state
    if (!channel || lastSeq <= readSeq) return
    this.change({ readSeq: lastSeq })
    this.options.connection.ask('read', { channelId: channel.id, seq: lastSeq }).catch(() => undefined)
  }

  /** Loads the page before the eldest message shown. */
  async older(): Promise<void> {
    const { channel, messages, more } = this.state
    const before = messages[0]?.seq
    if (!channel || !more || before === undefined) return
    const answer = await this.options.connection.ask('history', { channelId: channel.id, before, limit: limits.firstPage }).catch(() => undefined)
    if (answer && !refused(answer)) this.change({ messages: mergeMessages(this.state.messages, answer.messages), more: answer.more })
  }

  close(): void {
    for (const stop of this.leave) stop()
    clearTimeout(this.typingTimer)
    this.outbox.stop()
    const { channel } = this.state
    if (channel && this.options.channelId) this.options.connection.ask('leave', { channelId: channel.id }).catch(() => undefined)
  }

  private follow(): void {
    const { connection } = this.options
    const { socket } = connection
    const mine = (channelId: string) => channelId === (this.state.channel?.id ?? this.options.channelId ?? channelId)
    const on = <Name extends Parameters<typeof socket.on>[0]>(name: Name, listener: (...given: never[]) => void) => {
      socket.on(name, listener as never)
      this.leave.push(() => void socket.off(name, listener as never))
    }
    on('message', (message: WireMessage) => mine(message.channelId) && this.take([message]))
    on('messages', (page: { channelId: string; messages: WireMessage[]; more: boolean }, received: () => void) => {
      if (mine(page.channelId)) this.takePage(page)
      received()
    })
    on('reload', ({ channelId }: { channelId: string }) => mine(channelId) && this.reload())
    on('conversation', () => void this.join())
    on('typing', ({ channelId, who, forMs }: { channelId: string; who: NonNullable<ChatState['typing']>; forMs: number }) => mine(channelId) && this.showTyping(who, forMs))
    on('presence', ({ channelId, here }: { channelId: string; here: ChatState['here'] }) => mine(channelId) && this.change({ here }))
    on('channel', ({ channelId, ...changed }: { channelId: string; state: ChannelState; agentEnabled: boolean }) => {
      if (mine(channelId) && this.state.channel) this.change({ channel: { ...this.state.channel, ...changed } })
    })
    this.leave.push(connection.watch(() => this.connectionChanged()))
    this.connectionChanged()
  }

  private connectionChanged(): void {
    const { state } = this.options.connection
    this.change({ connection: state, ...(state !== 'online' && { typing: null, here: [] }) })
    if (state === 'online') void this.join()
    else this.outbox.pause()
  }

  private async join(): Promise<void> {
    if (this.joining) return
    this.joining = true
    const { ready, lastSeq, channel } = this.state
    const input = { channelId: this.options.channelId ?? undefined, ...(ready && channel && { lastSeq }) }
    const answer = await this.options.connection.ask('join', input).catch(() => undefined)
    this.joining = false
    if (!answer) return
    if (refused(answer)) return this.change({ ready: true })
    this.joined(answer)
    this.outbox.resume()
  }

  private joined({ channel, lastSeq, readSeq }: Answers['join']): void {
    this.change({ ready: true, channel: channel ?? this.state.channel, lastSeq: Math.max(this.state.lastSeq, lastSeq), readSeq: Math.max(this.state.readSeq, readSeq) })
  }

  private reload(): void {
    this.change({ messages: [], lastSeq: 0, ready: false, more: false })
    // The answer to the refused join is still on its way; the next turn is free.
    setTimeout(() => void this.join(), 0)
  }

  private takePage({ messages, more }: { messages: WireMessage[]; more: boolean }): void {
    if (more || this.state.messages.length === 0) this.change({ more })
    this.take(messages)
  }

  private take(arrived: WireMessage[]): void {
    const newest = arrived.at(-1)
    if (!newest) return
    for (const { clientId } of arrived) if (clientId) this.outbox.arrived(clientId)
    const channel = this.state.channel ?? { id: newest.channelId, title: '', kind: 'customer' as const, state: 'open' as const, agentEnabled: true }
    const answered = this.state.typing && arrived.some(({ author }) => author.kind === this.state.typing?.kind)
    this.change({ channel, messages: mergeMessages(this.state.messages, arrived), lastSeq: Math.max(this.state.lastSeq, newest.seq), ...(answered && { typing: null }) })
  }

  private showTyping(who: NonNullable<ChatState['typing']>, forMs: number): void {
    clearTimeout(this.typingTimer)
    this.typingTimer = setTimeout(() => this.change({ typing: null }), forMs)
    this.change({ typing: who })
  }

  private sendOne({ clientId, body, page }: { clientId: string; body: string; page: string }): Promise<Answers['send'] | Refusal> {
    return this.options.connection.ask('send', { clientId, body, page: page || undefined, channelId: this.options.channelId })
  }

  private change(part: Partial<ChatState>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }
}
