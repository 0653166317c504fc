import { query } from '@/db/query'
import { inScope } from '@/db/scope'
import { log } from '@/log/log'
import type { ChatServer } from '../ChatServer'
import { faultOf } from '@/log/faultOf'
import type { Written } from '../writer/written'
import { ChannelFeed } from './ChannelFeed'
import { tellActivity } from './tellActivity'

const notice = /^([0-9a-f-]{36}) ([0-9a-f-]{36}) (\d+)$/

const liveEnds = `
  select c.id, coalesce(c.last_seq, 0) as last_seq, coalesce(r.rev, 0) as rev from public.channels c
  left join core.channel_revs r on r.tenant_id = c.tenant_id and r.channel_id = c.id
  where c.id = any($1::uuid[]) and c.tenant_id = any($2::uuid[])`

/** The channels that somebody in this process listens to. */
export class Feeds {
  private readonly feeds = new Map<string, ChannelFeed>()

  constructor(private readonly io: ChatServer) {}

  /** The live end of a channel, begun with its first listener. @throws when the log cannot be read */
  async enter(tenantId: string, channelId: string, socketId: string): Promise<ChannelFeed> {
    const feed = this.feeds.get(channelId) ?? new ChannelFeed(this.io, tenantId, channelId)
    this.feeds.set(channelId, feed)
    feed.members.add(socketId)
    try {
      await feed.ready
      return feed
    } catch (error) {
      if (this.feeds.get(channelId) === feed) this.feeds.delete(channelId)
      throw error
    }
  }

  leave(channelId: string, socketId: string): void {
    const feed = this.feeds.get(channelId)
    feed?.members.delete(socketId)
    if (feed && feed.members.size === 0) this.feeds.delete(channelId)
  }

  membersOf(channelId: string): ReadonlySet<string> {
    return this.feeds.get(channelId)?.members ?? new Set()
  }

  channelIds(): string[] {
    return [...this.feeds.keys()]
  }

  channelIdsOf(tenantId: string): string[] {
    return [...this.feeds.values()].filter((feed) => feed.tenantId === tenantId).map(({ channelId }) => channelId)
  }

  tenantIds(): string[] {
    return [...new Set([...this.feeds.values()].map(({ tenantId }) => tenantId))]
  }

  /** What this process stored: shown at once. */
  offer(written: Written[]): void {
    const byChannel = Map.groupBy(written, ({ stored }) => stored.channelId)
    for (const [channelId, messages] of byChannel) this.feeds.get(channelId)?.offer(messages.map(({ stored }) => stored))
  }

  /** What Postgres says was stored, by whomever: `tenant channel seq`. */
  heard(payload: string): void {
    const [, tenantId, channelId, seq] = notice.exec(payload) ?? []
    if (!tenantId || !channelId || !seq) return
    this.feeds.get(channelId)?.notice(Number(seq))
    tellActivity(this.io, { tenantId, channelId, seq: Number(seq) })
  }

  /** What Postgres says was changed, by whomever: `tenant channel rev`. */
  heardChange(payload: string): void {
    const [, , channelId, rev] = notice.exec(payload) ?? []
    if (channelId && rev) this.feeds.get(channelId)?.noticeChange(Number(rev))
  }

  /** Asks the log itself, for when a notice was lost with its connection. */
  async sweep(): Promise<void> {
    const feeds = [...this.feeds.values()]
    if (feeds.length === 0) return
    const tenants = [...new Set(feeds.map(({ tenantId }) => tenantId))]
    try {
      const rows = await inScope({ tenants }, () =>
        query<{ id: string; last_seq: string; rev: string }>(liveEnds, [feeds.map(({ channelId }) => channelId), tenants]),
      )
      for (const { id, last_seq: seq, rev } of rows) {
        this.feeds.get(id)?.notice(Number(seq))
        this.feeds.get(id)?.noticeChange(Number(rev))
      }
    } catch (error) {
      log.debug({ fault: faultOf(error) }, 'the channels could not be compared with the log')
    }
  }
}
