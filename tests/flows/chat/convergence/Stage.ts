import { randomUUID } from 'node:crypto'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { SpacesError } from '@/errors/SpacesError'
import type { Author } from '@/messages/actorOf'
import { editMessage } from '@/services/chat/editMessage'
import { pinMessage } from '@/services/chat/pinMessage'
import { reactToMessage } from '@/services/chat/reactToMessage'
import { removeMessage } from '@/services/chat/removeMessage'
import { startConversation } from '@/services/conversations/startConversation'
import { postMessage } from '@/services/messages/postMessage'
import { Connection } from '@/ui/chat/client/Connection'
import { Conversation } from '@/ui/chat/client/Conversation'
import type { TestPerson, TestTenant } from '../../../support/tenants'
import { newVisitor } from '../support'
import { actors } from './script'

export type Browser = { connection: Connection; conversation: Conversation }

/** `cut` breaks a line where the server sees it first. */
export type World = { tenant: TestTenant; colleague: TestPerson; urls: string[]; cut: (connection: Connection) => void }

/** One conversation with everybody in it, each in a browser of his own: the browser's own classes over real sockets. */
export class Stage {
  readonly browsers: Browser[]
  /** What was acknowledged, by the sender's own ids. */
  readonly acked = new Set<string>()
  private readonly opened: Browser[] = []

  private constructor(readonly world: World, readonly channelId: string, private readonly visitor: { cookie: string; actor: Author }) {
    this.browsers = actors.map((actor, index) => this.open(actor, index))
  }

  static async begin(world: World, before: number): Promise<Stage> {
    const { visitorId, cookie } = await newVisitor(world.tenant.tenantId)
    const actor: Author = { kind: 'visitor', id: visitorId, name: 'Visitor' }
    const { channelId } = await startConversation({ ctx: { tenantId: world.tenant.tenantId, actor }, input: { body: 'start', clientId: randomUUID() } })
    const stage = new Stage(world, channelId, { cookie, actor })
    await stage.outside(before)
    for (const { connection } of stage.browsers) connection.start()
    return stage
  }

  /** A browser that knows nothing yet; not started. */
  open(actor: (typeof actors)[number], index = 0): Browser {
    const { tenant, colleague, urls } = this.world
    const isVisitor = actor === 'visitor'
    const connection = new Connection({ url: urls[index % urls.length] ?? '', handshake: isVisitor ? { as: 'visitor', site: tenant.handle } : { as: 'staff' } })
    connection.socket.io.opts.extraHeaders = isVisitor ? { cookie: this.visitor.cookie } : { authorization: `JWT ${actor === 'owner' ? tenant.owner.token : colleague.token}` }
    connection.socket.io.opts.transports = ['websocket']
    const conversation = new Conversation({ connection, channelId: isVisitor ? undefined : this.channelId, scope: randomUUID() })
    const browser = { connection, conversation }
    this.opened.push(browser)
    return browser
  }

  /** Said past the browsers, by the business or the visitor. */
  async outside(many: number, threadId?: string): Promise<void> {
    const { tenantId, owner } = this.world.tenant
    const author = (turn: number): Author => (turn % 2 ? this.visitor.actor : { kind: 'user', id: owner.id, name: 'Owner' })
    await Promise.all(Array.from({ length: many }, (_, turn) => postMessage({ ctx: { tenantId, actor: author(turn) }, input: { channelId: this.channelId, body: `outside ${turn}`, threadId } })))
  }

  /** Changes the message with about this number past the browsers, as the owner. */
  async changeElsewhere(target: number, what: 'edit' | 'react' | 'pin' | 'remove', turn: number): Promise<void> {
    const { tenantId, owner } = this.world.tenant
    const ctx = { tenantId, actor: { kind: 'user', id: owner.id, name: 'Owner' } as Author }
    const [found] = await asTenant(tenantId, () =>
      query<{ id: string }>(`select id from public.messages where tenant_id = $1 and channel_id = $2 and ($4 <> 'edit' or author_id = $5) order by seq offset $3 % 64 limit 1`, [tenantId, this.channelId, target, what, owner.id]),
    )
    if (!found) return
    const at = { channelId: this.channelId, messageId: found.id }
    const done = { edit: () => editMessage({ ctx, input: { ...at, body: `elsewhere ${turn}` } }), react: () => reactToMessage({ ctx, input: { ...at, emoji: '🌵', on: turn % 3 > 0 } }), pin: () => pinMessage({ ctx, input: { ...at, on: turn % 2 > 0 } }), remove: () => removeMessage({ ctx, input: at }) }
    // What was deleted in between cannot be changed any more.
    await done[what]().catch((error: unknown) => {
      if (!(error instanceof SpacesError && error.code === 'not_found')) throw error
    })
  }

  /** Ends one browser's line as a broken wire does: without a word. */
  cut({ connection }: Browser, byServer: boolean): void {
    // A line that is not there yet cannot break; Socket.IO's manager would wait for it until its own limit.
    if (!connection.socket.connected) return
    if (!byServer) return void connection.socket.io.engine?.close()
    this.world.cut(connection)
  }

  close(): void {
    for (const { connection, conversation } of this.opened) {
      conversation.close()
      connection.stop()
    }
  }
}
