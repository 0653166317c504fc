import { randomUUID } from 'node:crypto'
import type { Answers, Handshake, Kept, Refusal } from '@/realtime/protocol'
import { Connection } from '@/ui/chat/client/Connection'
import { Conversation } from '@/ui/chat/client/Conversation'

type Options = { url: string; handshake: Handshake; headers: Record<string, string>; channelId?: string }

/** What became of one try to send: when it was answered, how long that took (ms), and how. */
export type Try = { at: number; ms: number; outcome: 'stored' | 'kept' | 'refused' | 'unanswered' }

const outcomeOf = (answer: Answers['send'] | Kept | Refusal): Try['outcome'] => ('error' in answer ? 'refused' : 'kept' in answer ? 'kept' : 'stored')

/** One person at a browser: the browser's own classes on Node, and a list of everything that was written. */
export class Talker {
  readonly written: string[] = []
  readonly tries: Try[] = []
  readonly connection: Connection
  readonly conversation: Conversation
  /** When the line was lost, and for how long, milliseconds. */
  readonly away: { at: number; ms: number }[] = []
  private lostAt = 0

  constructor({ url, handshake, headers, channelId }: Options) {
    this.connection = new Connection({ url, handshake })
    Object.assign(this.connection.socket.io.opts, { extraHeaders: headers, transports: ['websocket'] })
    this.timeSends()
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

  private timeSends(): void {
    const { connection, tries } = this
    const ask = connection.ask.bind(connection)
    connection.ask = async (event, input) => {
      const began = performance.now()
      const noted = (outcome: Try['outcome']) => void (event === 'send' && tries.push({ at: performance.now(), ms: performance.now() - began, outcome }))
      try {
        const answer = await ask(event, input)
        noted(outcomeOf(answer as Answers['send'] | Refusal))
        return answer
      } catch (error) {
        if (connection.socket.connected) noted('unanswered')
        throw error
      }
    }
  }

  private note(): void {
    if (!this.online) this.lostAt ||= performance.now()
    else if (this.lostAt > 0) {
      this.away.push({ at: this.lostAt, ms: performance.now() - this.lostAt })
      this.lostAt = 0
    }
  }
}
