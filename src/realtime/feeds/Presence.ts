import type { ChatServer } from '../ChatServer'
import type { Identity } from '../auth/Identity'
import type { RedisLink } from '../cluster/RedisLink'
import { RemotePresence } from '../cluster/RemotePresence'
import type { Person } from '../protocol'
import type { Feeds } from './Feeds'
import { staffRoom, visitorRoom } from './rooms'

/** The first news goes soon, the next ones at most every 5 s a channel. Milliseconds. */
const pace = { first: 150, next: 5_000 }

const personOf = (identity: Identity): Person =>
  identity.kind === 'visitor' ? { kind: 'visitor', id: identity.visitorId, name: identity.name } : { kind: identity.operator ? 'operator' : 'user', id: identity.userId, name: identity.name }

const once = (people: Person[]): Person[] => [...new Map(people.map((person) => [`${person.kind} ${person.id}`, person])).values()]

/** Who is in a channel now, on whichever node: kept in memory only, told in few words, never written to the log. */
export class Presence {
  private readonly due = new Map<string, NodeJS.Timeout>()
  private readonly told = new Map<string, number>()
  /** What the other nodes were told of ours, by channel. */
  private readonly published = new Map<string, string>()
  private readonly remote: RemotePresence | undefined

  constructor(private readonly io: ChatServer, private readonly feeds: Feeds, link?: RedisLink) {
    this.remote = link && new RemotePresence({ link, mine: () => this.mine(), changed: (channelId) => this.feeds.membersOf(channelId).size > 0 && this.changed(channelId) })
  }

  changed(channelId: string): void {
    if (this.due.has(channelId)) return
    const since = performance.now() - (this.told.get(channelId) ?? -pace.next)
    const timer = setTimeout(() => this.tell(channelId), Math.max(pace.first, pace.next - since))
    this.due.set(channelId, timer.unref())
  }

  here(channelId: string): Person[] {
    return once([...this.local(channelId), ...(this.remote?.elsewhere(channelId) ?? [])])
  }

  stop(): void {
    this.remote?.stop()
    for (const timer of this.due.values()) clearTimeout(timer)
  }

  private local(channelId: string): Person[] {
    const sockets = [...this.feeds.membersOf(channelId)].flatMap((id) => this.io.sockets.sockets.get(id) ?? [])
    return once(sockets.map(({ data }) => personOf(data.identity)))
  }

  private mine(): Record<string, Person[]> {
    return Object.fromEntries(this.feeds.channelIds().map((channelId) => [channelId, this.local(channelId)]))
  }

  private publish(channelId: string): void {
    const people = this.local(channelId)
    const words = JSON.stringify(people)
    if (!this.remote || words === (this.published.get(channelId) ?? '[]')) return
    if (people.length === 0) this.published.delete(channelId)
    else this.published.set(channelId, words)
    this.remote.tell(channelId, people)
  }

  private tell(channelId: string): void {
    this.due.delete(channelId)
    this.publish(channelId)
    const here = this.here(channelId)
    if (this.feeds.membersOf(channelId).size === 0) this.told.delete(channelId)
    else this.told.set(channelId, performance.now())
    this.io.local.to(staffRoom(channelId)).emit('presence', { channelId, here })
    const staff = here.filter(({ kind }) => kind !== 'visitor').map((person) => ({ ...person, id: null }))
    this.io.local.to(visitorRoom(channelId)).emit('presence', { channelId, here: staff })
  }
}
