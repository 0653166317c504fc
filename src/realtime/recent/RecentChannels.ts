import { processWide } from '@/config/processWide'
import type { StoredMessage } from '@/messages/NewMessage'
import type { ChannelSheet } from '@/queries/chat/channelFacts'
import { limits } from '../limits'
import type { WireMessage } from '../protocol'

/** A message with what staff see of it. */
export type Shown = { message: StoredMessage; wire: WireMessage }

type Recent = { sheet: ChannelSheet; readers: Set<string>; shown: Shown[]; size: number }

/** Channels and characters of JSON, about; the channels that were longest without a new reader go first. */
const bounds = { channels: 5_000, size: 64 * 1_048_576, readers: 500 }

const sizeOf = ({ wire: { body, blocks } }: Shown) => 1_000 + 2 * body.length + (blocks.length > 0 ? 2 * JSON.stringify(blocks).length : 0)

const seqOf = (one: Shown | undefined) => one?.wire.seq ?? 0

export const paired = (messages: StoredMessage[], wires: WireMessage[]): Shown[] =>
  messages.flatMap((message, index) => (wires[index] ? [{ message, wire: wires[index] }] : []))

/**
 * The last page of the channels that somebody reads here, and who was let in: what a node can show, and whom it may
 * believe, while the database is away. Never asked while it answers.
 */
export class RecentChannels {
  private readonly channels = new Map<string, Recent>()
  private readonly visitors = new Map<string, string>()
  private size = 0

  /** This reader was let into this channel a moment ago. */
  admitted(sheet: ChannelSheet, reader: string): void {
    const known = this.channels.get(sheet.id) ?? { sheet, readers: new Set<string>(), shown: [], size: 0 }
    this.channels.delete(sheet.id)
    this.channels.set(sheet.id, known)
    known.sheet = sheet
    if (known.readers.size < bounds.readers) known.readers.add(reader)
    if (sheet.visitorId) this.visitors.set(sheet.visitorId, sheet.id)
    this.shrink()
  }

  /** A stretch of the log without holes; the newest ones are kept. */
  show(channelId: string, shown: Shown[]): void {
    const known = this.channels.get(channelId)
    const last = shown.at(-1)
    if (!known || !last || seqOf(last) < seqOf(known.shown[0])) return
    const newest = seqOf(known.shown.at(-1))
    if (shown.length === 1 && seqOf(last) === newest + 1) return this.append(known, last)
    const meets = seqOf(shown[0]) <= newest + 1
    const joined = meets ? [...new Map([...known.shown, ...shown].map((one) => [seqOf(one), one])).values()].sort((a, b) => seqOf(a) - seqOf(b)) : shown
    this.replace(known, joined.slice(-limits.firstPage))
  }

  /** What became of messages, wherever they stand. */
  changed(channelId: string, shown: Shown[]): void {
    const known = this.channels.get(channelId)
    if (!known) return
    const bySeq = new Map(shown.map((one) => [seqOf(one), one]))
    this.replace(known, known.shown.map((one) => bySeq.get(seqOf(one)) ?? one))
  }

  /** The channel as far as it is remembered, for one who was let in before; a visitor's own needs no name. */
  recall(channelId: string | undefined, reader: string, visitorId?: string): Readonly<Recent> | undefined {
    const id = channelId ?? (visitorId && this.visitors.get(visitorId))
    const known = id ? this.channels.get(id) : undefined
    return known?.readers.has(reader) ? known : undefined
  }

  private append(known: Recent, one: Shown): void {
    known.shown.push(one)
    const left = known.shown.length > limits.firstPage ? known.shown.shift() : undefined
    this.grow(known, sizeOf(one) - (left ? sizeOf(left) : 0))
  }

  private replace(known: Recent, shown: Shown[]): void {
    known.shown = shown
    this.grow(known, shown.reduce((sum, one) => sum + sizeOf(one), 0) - known.size)
  }

  private grow(known: Recent, by: number): void {
    known.size += by
    this.size += by
    this.shrink()
  }

  private shrink(): void {
    for (const [id, { sheet, size }] of this.channels) {
      if (this.channels.size <= bounds.channels && this.size <= bounds.size) return
      this.channels.delete(id)
      if (sheet.visitorId) this.visitors.delete(sheet.visitorId)
      this.size -= size
    }
  }
}

export const recentChannels = (): RecentChannels => processWide('realtime.recentChannels', () => new RecentChannels())
