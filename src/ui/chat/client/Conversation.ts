import { limits } from '@/realtime/limits'
import type { Answers, ChannelState, ClientInput, Kept, ReadMark, Refusal, WireMessage } from '@/realtime/protocol'
import type { Connection } from './Connection'
import { type ChatState, emptyState } from './ChatState'
import { ConversationPolls } from './ConversationPolls'
import { foldChanges, foldJoined, foldMessages, foldOlder, foldReads } from './foldLog'
import { emptyLog } from './LogState'
import { Outbox } from './Outbox'
import type { Outgoing } from './Outgoing'
import { passing } from './passing'

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
  readonly polls: ConversationPolls
  private typingTimer: ReturnType<typeof setTimeout> | undefined
  private typedAt = 0
  private joining = false
  /** The server said that this log and its own have nothing in common. */
  private apart = false
  private joinTimer: ReturnType<typeof setTimeout> | undefined

  constructor(private readonly options: Options) {
    this.outbox = new Outbox({ scope: options.scope, ask: (message) => this.sendOne(message), changed: (outgoing) => this.change({ outgoing }) })
    this.polls = new ConversationPolls({ connection: options.connection, channelId: options.channelId, isMine: (channelId) => this.isMine(channelId) })
    this.follow()
  }

  readonly snapshot = (): ChatState => this.state

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /** `first`: with a visitor's first words, who should answer. */
  send(body: string, page: string, first?: 'agent' | 'person'): void {
    this.outbox.add(body, page, first)
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
    this.change({ asking: this.state.asking + 1 })
    const answer = await this.options.connection.ask('history', { channelId: channel.id, before, limit: limits.firstPage }).catch(() => undefined)
    // A log that was begun anew meanwhile has no place for it.
    const fits = answer && !refused(answer) && this.state.messages[0]?.seq === before
    this.change(foldOlder(this.state, fits ? answer : { messages: [], more: this.state.more }))
  }

  /** Changes one's own words. @returns the refusal, if it is refused; undefined also when no answer came. */
  edit(messageId: string, body: string): Promise<Refusal | undefined> {
    return this.alter('edit', { messageId, body })
  }

  remove(messageId: string): Promise<Refusal | undefined> {
    return this.alter('remove', { messageId })
  }

  react(messageId: string, emoji: string, on: boolean): Promise<Refusal | undefined> {
    return this.alter('react', { messageId, emoji, on })
  }

  pin(messageId: string, on: boolean): Promise<Refusal | undefined> {
    return this.alter('pin', { messageId, on })
  }

  close(): void {
    for (const stop of this.leave) stop()
    clearTimeout(this.typingTimer)
    clearTimeout(this.joinTimer)
    this.outbox.stop()
    this.polls.close()
    const { channel } = this.state
    if (channel && this.options.channelId) this.options.connection.ask('leave', { channelId: channel.id }).catch(() => undefined)
  }

  private async alter<Event extends 'edit' | 'remove' | 'react' | 'pin'>(event: Event, input: ClientInput[Event]): Promise<Refusal | undefined> {
    const { channel } = this.state
    const answer = channel && (await this.options.connection.ask(event, { ...input, channelId: channel.id }).catch(() => undefined))
    return answer && refused(answer) ? answer : undefined
  }

  private isMine(channelId: string): boolean {
    return channelId === (this.state.channel?.id ?? this.options.channelId ?? channelId)
  }

  private follow(): void {
    const { connection } = this.options
    const { socket } = connection
    const mine = (channelId: string) => this.isMine(channelId)
    const on = <Name extends Parameters<typeof socket.on>[0]>(name: Name, listener: (...given: never[]) => void) => {
      socket.on(name, listener as never)
      this.leave.push(() => void socket.off(name, listener as never))
    }
    on('message', (message: WireMessage) => mine(message.channelId) && this.take([message]))
    on('messages', (page: { channelId: string; messages: WireMessage[]; more: boolean }, received: () => void) => {
      if (mine(page.channelId)) this.takePage(page)
      received()
    })
    on('changed', (message: WireMessage) => mine(message.channelId) && this.change(foldChanges(this.state, [message])))
    on('changes', (page: { channelId: string; messages: WireMessage[] }, received: () => void) => {
      if (mine(page.channelId)) this.change(foldChanges(this.state, page.messages))
      received()
    })
    on('read', ({ channelId, ...mark }: { channelId: string } & ReadMark) => mine(channelId) && this.change(foldReads(this.state, [mark])))
    on('reload', ({ channelId }: { channelId: string }) => mine(channelId) && this.reload())
    on('gone', ({ channelId }: { channelId: string }) => mine(channelId) && this.change({ ...emptyLog, channel: null, connection: 'denied' }))
    on('conversation', () => void this.join())
    on('fresh', ({ channelId }: { channelId: string }) => mine(channelId) && void this.join())
    on('setAside', ({ clientId, error }: Refusal & { clientId: string }) => this.outbox.setAside(clientId, error.message))
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
    else {
      this.outbox.pause()
      this.polls.lost()
    }
  }

  private async join(): Promise<void> {
    if (this.joining) return
    this.joining = true
    const { ready, lastSeq, lastRev, channel } = this.state
    const resumes = ready && channel !== null
    // What an unfinished first load left behind may have holes.
    if (!resumes) this.change(emptyLog)
    const input = { channelId: this.options.channelId ?? undefined, ...(resumes && { lastSeq, lastRev }) }
    const answer = await this.options.connection.ask('join', input).catch(() => undefined)
    this.joining = false
    if (this.apart) return this.beginAnew()
    if (!answer || refused(answer)) return this.notJoined(answer)
    this.joined(answer)
    this.outbox.resume()
  }

  /** A connected client that is not let in for a passing reason asks again; otherwise nobody would tell it anything. */
  private notJoined(answer: Refusal | undefined): void {
    if (answer && !passing.has(answer.error.code)) return this.change({ ready: true })
    const inMs = 1_000 * (answer?.error.retryAfterSeconds ?? 1)
    clearTimeout(this.joinTimer)
    this.joinTimer = setTimeout(() => this.options.connection.state === 'online' && void this.join(), inMs)
  }

  private joined({ channel, readSeq, stale, ...answer }: Answers['join']): void {
    const log = foldJoined(this.state, answer)
    this.change({ ...log, ready: true, stale: Boolean(stale), channel: channel ?? this.state.channel, readSeq: Math.max(this.state.readSeq, readSeq) })
    if (channel && !stale) this.polls.caughtUp()
  }

  private reload(): void {
    this.apart = true
    // The answer to the join that brought us here is still on its way, and means nothing.
    if (!this.joining) this.beginAnew()
  }

  private beginAnew(): void {
    this.apart = false
    this.change({ ...emptyLog, ready: false })
    void this.join()
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
    // A visitor's first message opens his conversation without another join.
    const opened = this.state.ready && this.state.channel === null
    const answered = this.state.typing && arrived.some(({ author }) => author.kind === this.state.typing?.kind)
    this.change({ ...foldMessages(this.state, arrived), channel, ...(answered && { typing: null }) })
    if (opened) this.polls.caughtUp()
  }

  private showTyping(who: NonNullable<ChatState['typing']>, forMs: number): void {
    clearTimeout(this.typingTimer)
    this.typingTimer = setTimeout(() => this.change({ typing: null }), forMs)
    this.change({ typing: who })
  }

  private sendOne({ clientId, body, page, first }: Outgoing): Promise<Answers['send'] | Kept | Refusal> {
    return this.options.connection.ask('send', { clientId, body, page: page || undefined, first, channelId: this.options.channelId })
  }

  private change(part: Partial<ChatState>): void {
    this.state = { ...this.state, ...part }
    for (const listener of this.listeners) listener()
  }
}
