import { mkdirSync } from 'node:fs'
import { type Database, open, type RootDatabase } from 'lmdb'
import { SpacesError } from '@/errors/SpacesError'
import type { ErrorCode } from '@/errors/codes'
import type { PostCall } from '@/services/messages/postMessage'

/** A message as it was sent, with who sent it; `clientId` is always there. */
export type KeptCall = PostCall & { input: PostCall['input'] & { clientId: string } }

export type KeptEntry = { key: number; call: KeptCall; bytes: number }

/** What one node takes on while the database is away. Bytes are those of the JSON. */
export const spoolBounds = { messages: 50_000, bytes: 256 * 1_048_576 }

type Aside = { call: KeptCall; code: ErrorCode; at: string }

const nameOf = ({ input: { channelId, clientId } }: KeptCall) => `${channelId} ${clientId}`

/**
 * Messages accepted while the database is away: in the order in which they came, on disk before they are acknowledged
 * (an LMDB commit with fsync, many messages in one), whole after kill -9. Read back from the start when it opens.
 */
export class Spool {
  private readonly root: RootDatabase
  private readonly kept: Database<KeptCall, number>
  private readonly aside: Database<Aside, number>
  /** What waits, in order; the disk holds the same. */
  private readonly entries = new Map<number, KeptEntry>()
  private readonly keys = new Map<string, number>()
  private readonly perChannel = new Map<string, number>()
  private bytes = 0
  private nextKey = 1

  constructor(directory: string, private readonly bounds = spoolBounds) {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    // Without the overlap a commit is done when it is on the disk, and not before.
    this.root = open({ path: directory, overlappingSync: false, maxDbs: 2, mapSize: 2 * bounds.bytes })
    this.kept = this.root.openDB<KeptCall, number>({ name: 'kept', encoding: 'json' })
    this.aside = this.root.openDB<Aside, number>({ name: 'aside', encoding: 'json' })
    for (const { key, value } of this.kept.getRange()) this.index({ key, call: value, bytes: JSON.stringify(value).length })
  }

  get size(): number {
    return this.entries.size
  }

  /** Messages of this channel wait: later ones must not overtake them. */
  holds(channelId: string): boolean {
    return this.perChannel.has(channelId)
  }

  has(channelId: string, clientId: string): boolean {
    return this.keys.has(`${channelId} ${clientId}`)
  }

  /** Resolves when the message is on the disk; keeping it again changes nothing. @throws SpacesError unavailable when full */
  async keep(call: KeptCall): Promise<void> {
    if (this.keys.has(nameOf(call))) return void (await this.root.flushed)
    const bytes = Buffer.byteLength(JSON.stringify(call))
    if (this.entries.size >= this.bounds.messages || this.bytes + bytes > this.bounds.bytes) throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 10 })
    const entry = { key: this.nextKey, call, bytes }
    this.index(entry)
    try {
      await this.kept.put(entry.key, call)
    } catch (cause) {
      this.unindex(entry)
      throw new SpacesError('unavailable', undefined, { retryAfterSeconds: 10, cause })
    }
  }

  first(count: number): KeptEntry[] {
    const found: KeptEntry[] = []
    for (const entry of this.entries.values()) if (found.push(entry) >= count) break
    return found
  }

  /** These are in the log. */
  async settle(done: KeptEntry[]): Promise<void> {
    await Promise.all(done.map(({ key }) => this.kept.remove(key)))
    for (const entry of done) this.unindex(entry)
  }

  /** The log refuses this one: it is kept for people to look at, and holds up nobody. */
  async putAside(entry: KeptEntry, code: ErrorCode): Promise<void> {
    await this.aside.put(entry.key, { call: entry.call, code, at: new Date().toISOString() })
    await this.settle([entry])
  }

  asideCount(): number {
    return this.aside.getCount()
  }

  async close(): Promise<void> {
    await this.root.close()
  }

  private index(entry: KeptEntry): void {
    const { key, call, bytes } = entry
    const { channelId } = call.input
    this.nextKey = Math.max(this.nextKey, key + 1)
    this.entries.set(key, entry)
    this.keys.set(nameOf(call), key)
    this.perChannel.set(channelId, (this.perChannel.get(channelId) ?? 0) + 1)
    this.bytes += bytes
  }

  private unindex({ key, call, bytes }: KeptEntry): void {
    if (!this.entries.delete(key)) return
    const { channelId } = call.input
    const left = (this.perChannel.get(channelId) ?? 1) - 1
    if (left > 0) this.perChannel.set(channelId, left)
    else this.perChannel.delete(channelId)
    this.keys.delete(nameOf(call))
    this.bytes -= bytes
  }
}
