import { randomUUID } from 'node:crypto'
import type { Handshake } from '@/realtime/protocol'
import { Connection } from '@/ui/chat/client/Connection'
import { Conversation } from '@/ui/chat/client/Conversation'

type Options = { url: string; handshake: Handshake; headers: Record<string, string>; channelId?: string }

/** One person at a browser: the browser's own classes on Node, and a list of everything that was written. */
export class Talker {
  readonly written: string[] = []
  readonly connection: Connection
  readonly conversation: Conversation
  /** How long each loss of the line lasted, milliseconds. */
  readonly away: number[] = []
  private lostAt = 0

  constructor({ url, handshake, headers, channelId }: Options) {
    this.connection = new Connection({ url, handshake })
    Object.assign(this.connection.socket.io.opts, { extraHeaders: headers, transports: ['websocket'] })
    this.conversation = new Conversation({ connection: this.connection, scope: randomUUID(), ...(channelId && { channelId }) })
    this.connection.watch(() => this.note())
    this.connection.start()
  }

  say(body: string): void {
    this.written.push(body)
    this.conversation.send(body, '/')
  }

  get online(): boolean {
    return this.connection.state === 'online'
  }

  get settled(): boolean {
    return this.conversation.snapshot().outgoing.length === 0
  }

  stop(): void {
    this.conversation.close()
    this.connection.stop()
  }

  private note(): void {
    if (!this.online) this.lostAt ||= performance.now()
    else if (this.lostAt > 0) {
      this.away.push(performance.now() - this.lostAt)
      this.lostAt = 0
    }
  }
}
