import type { ChatServer } from '../ChatServer'
import type { Identity } from '../auth/Identity'
import type { Person } from '../protocol'
import type { Feeds } from './Feeds'
import { staffRoom, visitorRoom } from './rooms'

/** The first news goes soon, the next ones at most every 5 s a channel. Milliseconds. */
const pace = { first: 150, next: 5_000 }

const personOf = (identity: Identity): Person =>
  identity.kind === 'visitor' ? { kind: 'visitor', id: identity.visitorId, name: identity.name } : { kind: identity.operator ? 'operator' : 'user', id: identity.userId, name: identity.name }

/** Who is in a channel now: kept in memory only, told in few words, never written to the log. */
export class Presence {
  private readonly due = new Map<string, NodeJS.Timeout>()
  private readonly told = new Map<string, number>()

  constructor(private readonly io: ChatServer, private readonly feeds: Feeds) {}

  changed(channelId: string): void {
    if (this.due.has(channelId)) return
    const since = performance.now() - (this.told.get(channelId) ?? -pace.next)
    const timer = setTimeout(() => this.tell(channelId), Math.max(pace.first, pace.next - since))
    this.due.set(channelId, timer.unref())
  }

  here(channelId: string): Person[] {
    const people = new Map<string, Person>()
    for (const id of this.feeds.membersOf(channelId)) {
      const socket = this.io.sockets.sockets.get(id)
      if (socket) people.set(`${socket.data.identity.kind} ${personOf(socket.data.identity).id}`, personOf(socket.data.identity))
    }
    return [...people.values()]
  }

  private tell(channelId: string): void {
    this.due.delete(channelId)
    const here = this.here(channelId)
    if (here.length === 0) this.told.delete(channelId)
    else this.told.set(channelId, performance.now())
    this.io.to(staffRoom(channelId)).emit('presence', { channelId, here })
    const staff = here.filter(({ kind }) => kind !== 'visitor').map((person) => ({ ...person, id: null }))
    this.io.to(visitorRoom(channelId)).emit('presence', { channelId, here: staff })
  }
}
