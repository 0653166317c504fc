import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { processWide } from '@/config/processWide'
import type { Handshake } from '../protocol'
import type { Identity } from './Identity'

type Known = { identity: Identity; at: number }

/** Sessions, and how long ago the database may have vouched for one (ms). */
const bounds = { sessions: 20_000, age: 60 * 60_000 }

const told = ['cookie', 'authorization', 'origin', 'host', 'sec-fetch-site'] as const

/**
 * Sessions that the database vouched for a short while ago, for sockets that come back while it is away: an outage is not a
 * logout. Exactly the same credentials from the same origin, or nothing; what was ended is forgotten at once. Only hashes are kept.
 */
export class RecentSessions {
  private readonly known = new Map<string, Known>()

  remember(handshake: Handshake, headers: IncomingHttpHeaders, identity: Identity): void {
    const key = this.keyOf(handshake, headers)
    this.known.delete(key)
    this.known.set(key, { identity, at: performance.now() })
    const eldest = this.known.size > bounds.sessions ? this.known.keys().next().value : undefined
    if (eldest) this.known.delete(eldest)
  }

  recall(handshake: Handshake, headers: IncomingHttpHeaders): Identity | undefined {
    const found = this.known.get(this.keyOf(handshake, headers))
    return found && performance.now() - found.at < bounds.age ? found.identity : undefined
  }

  /** These credentials were refused. */
  refused(handshake: Handshake, headers: IncomingHttpHeaders): void {
    this.known.delete(this.keyOf(handshake, headers))
  }

  /** Everything but these: what is not certain any more must not open a door. */
  keepOnly(sessionIds: ReadonlySet<string>): void {
    for (const [key, { identity }] of this.known) if (!sessionIds.has(identity.sessionId)) this.known.delete(key)
  }

  forget(sessionId: string): void {
    for (const [key, { identity }] of this.known) if (identity.sessionId === sessionId) this.known.delete(key)
  }

  private keyOf(handshake: Handshake, headers: IncomingHttpHeaders): string {
    return createHash('sha256').update(JSON.stringify([handshake.as, handshake.as === 'visitor' ? [handshake.site, handshake.token ?? null] : [], told.map((name) => headers[name] ?? null)])).digest('base64url')
  }
}

export const recentSessions = (): RecentSessions => processWide('realtime.recentSessions', () => new RecentSessions())
