import { asTenant } from '@/db/scope'
import { log } from '@/log/log'
import { pollPlaces } from '@/queries/polls/pollPlaces'
import { readPolls } from '@/queries/polls/readPolls'
import type { ChatServer } from '../ChatServer'
import { faultOf } from '@/log/faultOf'
import type { Feeds } from '../feeds/Feeds'
import { staffRoom, visitorRoom } from '../feeds/rooms'

const notice = /^([0-9a-f-]{36}) ([A-Za-z0-9-]{8,60})$/

/** The first news goes at once, the next ones at most every second a poll. Milliseconds. */
const pace = { first: 30, next: 1_000 }

/**
 * New counts of polls, told to this node's readers of the channels in which they stand. Every node hears of each vote by
 * NOTIFY and reads the counts itself; votes that come close together are told together.
 */
export class LivePolls {
  private readonly due = new Map<string, NodeJS.Timeout>()
  private readonly told = new Map<string, number>()

  constructor(private readonly io: ChatServer, private readonly feeds: Feeds) {}

  /** What Postgres says got a vote: `tenant poll`. */
  heard(payload: string): void {
    const [, tenantId, pollId] = notice.exec(payload) ?? []
    if (!tenantId || !pollId || this.due.has(payload) || this.feeds.channelIdsOf(tenantId).length === 0) return
    const since = performance.now() - (this.told.get(payload) ?? -pace.next)
    const timer = setTimeout(() => this.tell(payload, tenantId, [pollId]), Math.max(pace.first, pace.next - since))
    this.due.set(payload, timer.unref())
  }

  /** After notices may have been lost: every poll that somebody here can see. */
  again(): void {
    for (const tenantId of this.feeds.tenantIds()) void this.show(tenantId).catch(() => undefined)
  }

  stop(): void {
    for (const timer of this.due.values()) clearTimeout(timer)
  }

  private tell(key: string, tenantId: string, pollIds: string[]): void {
    this.due.delete(key)
    const now = performance.now()
    for (const [poll, at] of this.told) if (now - at > pace.next) this.told.delete(poll)
    this.told.set(key, now)
    // What is missed while the database is away is told when it is back.
    this.show(tenantId, pollIds).catch((error: unknown) => log.debug({ fault: faultOf(error) }, 'the counts of a poll could not be told'))
  }

  private show(tenantId: string, pollIds?: string[]): Promise<void> {
    return asTenant(tenantId, async () => {
      const places = await pollPlaces({ tenantId, channelIds: this.feeds.channelIdsOf(tenantId), pollIds })
      if (places.length === 0) return
      const counts = await readPolls({ tenantId, pollIds: places.map(({ pollId }) => pollId), voter: null })
      const votes = new Map(counts.map((one) => [one.pollId, one.votes]))
      for (const { channelId, pollId, customers } of places) {
        const news = { channelId, pollId, votes: votes.get(pollId) ?? {} }
        this.io.local.to(customers ? [staffRoom(channelId), visitorRoom(channelId)] : staffRoom(channelId)).emit('poll', news)
      }
    })
  }
}
