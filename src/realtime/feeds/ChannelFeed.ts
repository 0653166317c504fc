import { asTenant } from '@/db/scope'
import { log } from '@/log/log'
import type { StoredMessage } from '@/messages/NewMessage'
import { changedPage } from '@/queries/chat/changedPage'
import { channelFacts } from '@/queries/chat/channelFacts'
import { channelRev } from '@/queries/chat/channelRev'
import { conversationPage } from '@/queries/chat/conversationPage'
import type { ChatServer } from '../ChatServer'
import { faultOf } from '@/log/faultOf'
import { limits } from '../limits'
import { paired, recentChannels } from '../recent/RecentChannels'
import { showInRooms } from './showInRooms'
import { toWires } from './toWire'

/** A notice is given this long for the messages themselves to arrive from our own writer. Milliseconds. */
const patience = 5

/** After a failed look at the log the next one comes this soon, then twice as late each time. Milliseconds. */
const retry = { first: 100, most: 5_000 }

/**
 * One channel's live end in this process: whatever the way a message came, the rooms get every number once and in order.
 * Only this node's sockets are told: every node follows the log by itself (docs/adr/0012).
 * `head` is the last number shown, `revHead` the last change; what is missing up to a notice is read from the log, which is the truth.
 */
export class ChannelFeed {
  head = 0
  revHead = 0
  /** Sockets that have joined or are catching up. */
  readonly members = new Set<string>()
  readonly ready: Promise<void>
  private chain: Promise<void>
  private wanted = 0
  private wantedRev = 0
  private failures = 0

  constructor(private readonly io: ChatServer, readonly tenantId: string, readonly channelId: string) {
    this.ready = this.begin()
    this.chain = this.ready.catch(() => undefined)
  }

  /** Messages this process has just stored. */
  offer(messages: StoredMessage[]): void {
    this.enqueue(() => this.deliver(messages))
  }

  /** Somebody stored something up to this number. */
  notice(seq: number): void {
    if (seq <= this.head || seq <= this.wanted) return
    this.wanted = seq
    setTimeout(() => this.enqueue(() => (this.head < seq ? this.catchUp() : Promise.resolve())), patience)
  }

  /** Somebody changed a message; this is the number of the change. */
  noticeChange(rev: number): void {
    if (rev <= this.revHead || rev <= this.wantedRev) return
    this.wantedRev = rev
    this.enqueue(() => (this.revHead < rev ? this.followChanges() : Promise.resolve()))
  }

  private async begin(): Promise<void> {
    const { tenantId, channelId } = this
    const [channel, rev] = await asTenant(tenantId, () => Promise.all([channelFacts({ tenantId, channelId }), channelRev({ tenantId, channelId })]))
    this.head = channel?.lastSeq ?? 0
    this.revHead = rev
  }

  private enqueue(work: () => Promise<void>): void {
    this.chain = this.chain.then(work).then(
      () => void (this.failures = 0),
      (error: unknown) => this.tryAgain(error),
    )
  }

  /** What could not be read or drawn now is asked for again, since nobody else may write for a long while. */
  private tryAgain(error: unknown): void {
    this.wanted = this.head
    this.wantedRev = this.revHead
    const inMs = Math.min(retry.most, retry.first * 2 ** this.failures++)
    log.warn({ channel: this.channelId, fault: faultOf(error), inMs }, 'a channel could not be followed; trying again')
    setTimeout(() => this.members.size > 0 && this.enqueue(() => this.compare()), inMs).unref()
  }

  private async compare(): Promise<void> {
    await this.catchUp()
    await this.followChanges()
  }

  private async deliver(messages: StoredMessage[]): Promise<void> {
    const next = messages.filter(({ seq }) => seq > this.head)
    // Our own writes follow one another; where somebody else's came between, the log is asked.
    if (next.some(({ seq }, index) => seq !== this.head + 1 + index)) return this.catchUp()
    await this.show(next)
  }

  private async catchUp(): Promise<void> {
    const { tenantId, channelId } = this
    for (;;) {
      const page = await asTenant(tenantId, () => conversationPage({ tenantId, channelId, after: this.head, limit: limits.page }))
      await this.show(page)
      if (page.length < limits.page) return
    }
  }

  private async show(messages: StoredMessage[]): Promise<void> {
    const wires = await toWires(messages)
    recentChannels().show(this.channelId, paired(messages, wires))
    messages.forEach((message, index) => {
      showInRooms(this.io, 'message', message, wires[index])
      this.head = message.seq
    })
  }

  /** A message is shown before what became of it. */
  private async followChanges(): Promise<void> {
    const { tenantId, channelId } = this
    for (;;) {
      const page = await asTenant(tenantId, () => changedPage({ tenantId, channelId, after: this.revHead, limit: limits.page }))
      if (page.some(({ seq }) => seq > this.head)) await this.catchUp()
      const wires = await toWires(page)
      recentChannels().changed(this.channelId, paired(page, wires))
      page.forEach((message, index) => {
        showInRooms(this.io, 'changed', message, wires[index])
        this.revHead = message.marks?.rev ?? this.revHead
      })
      if (page.length < limits.page) return
    }
  }
}
