import type { WireMessage } from '@/realtime/protocol'
import type { Connection } from '@/ui/chat/client/Connection'
import type { Conversation } from '@/ui/chat/client/Conversation'

/** Messages of one asked page, and how many pages are held before the farthest ones go. */
export const pageSize = 100
const mostPages = 80

const pageOf = (seq: number) => Math.floor((seq - 1) / pageSize)

/**
 * A channel's whole log by number: its live end as the conversation has it, and any older stretch, fetched page by page
 * when it comes into view. Numbers have no gaps, so a list knows how long it is before it has read it.
 */
export class DeskLog {
  private pages = new Map<number, Map<number, WireMessage>>()
  private readonly asked = new Set<number>()
  private readonly listeners = new Set<() => void>()
  private readonly leave: (() => void)[] = []
  private version = 0

  constructor(private readonly connection: Connection, private readonly channelId: string, private readonly conversation: Conversation) {
    const { socket } = connection
    const changed = (message: WireMessage) => this.renew([message])
    const changes = ({ channelId: id, messages }: { channelId: string; messages: WireMessage[] }) => id === channelId && this.renew(messages)
    const reload = ({ channelId: id }: { channelId: string }) => id === channelId && this.forget()
    socket.on('changed', changed).on('changes', changes).on('reload', reload)
    this.leave.push(() => void socket.off('changed', changed).off('changes', changes).off('reload', reload))
    this.leave.push(conversation.subscribe(() => this.tell()))
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  readonly snapshot = (): number => this.version

  get(seq: number): WireMessage | undefined {
    const { messages } = this.conversation.snapshot()
    const first = messages[0]?.seq ?? Infinity
    if (seq < first) return this.pages.get(pageOf(seq))?.get(seq)
    const guess = messages[seq - first]
    return guess?.seq === seq ? guess : messages.find((message) => message.seq === seq)
  }

  /** All that is held, eldest first. */
  held(): WireMessage[] {
    const first = this.conversation.snapshot().messages[0]?.seq ?? Infinity
    const older = [...this.pages.entries()].sort(([a], [b]) => a - b).flatMap(([, page]) => [...page.values()].filter(({ seq }) => seq < first))
    return [...older, ...this.conversation.snapshot().messages]
  }

  /** Fetches what is missing of a stretch. Resolves when it is here, or could not be had. */
  async ensure(from: number, to: number): Promise<void> {
    const first = this.conversation.snapshot().messages[0]?.seq ?? 1
    const wanted: number[] = []
    for (let page = pageOf(Math.max(1, from)); page <= pageOf(Math.min(to, first - 1)); page++) if (!this.pages.has(page) && !this.asked.has(page)) wanted.push(page)
    await Promise.all(wanted.map((page) => this.load(page)))
  }

  close(): void {
    for (const stop of this.leave) stop()
  }

  private async load(page: number): Promise<void> {
    this.asked.add(page)
    const answer = await this.connection.ask('history', { channelId: this.channelId, before: (page + 1) * pageSize + 1, limit: pageSize }).catch(() => undefined)
    this.asked.delete(page)
    if (!answer || 'error' in answer) return
    this.pages.set(page, new Map(answer.messages.filter(({ seq }) => pageOf(seq) === page).map((message) => [message.seq, message])))
    for (const [known] of this.pages) {
      if (this.pages.size <= mostPages) break
      if (Math.abs(known - page) > mostPages / 4) this.pages.delete(known)
    }
    this.tell()
  }

  private renew(messages: WireMessage[]): void {
    for (const message of messages) {
      const page = this.pages.get(pageOf(message.seq))
      const known = page?.get(message.seq)
      if (known && known.id === message.id && (known.rev ?? 0) < (message.rev ?? 0)) page?.set(message.seq, message)
    }
    this.tell()
  }

  private forget(): void {
    this.pages = new Map()
    this.tell()
  }

  private tell(): void {
    this.version++
    for (const listener of this.listeners) listener()
  }
}
