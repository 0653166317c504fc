import { Connection } from '@/ui/chat/client/Connection'
import { Conversation } from '@/ui/chat/client/Conversation'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { voteInChannel } from '@/services/polls/voteInChannel'
import { postMessage } from '@/services/messages/postMessage'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { ask, asStaff, cookieOf, newVisitor, type Node, startNode, until } from './support'

/** The browser's own classes on Node: the cookie is set by hand where a browser would keep it. */
describe('the browser’s side of a conversation', () => {
  let tenant: TestTenant
  let node: Node
  const open: { stop: () => void }[] = []
  beforeAll(async () => {
    tenant = await makeTenant()
    node = await startNode()
  }, 60_000)
  afterEach(() => open.splice(0).forEach((one) => one.stop()))
  afterAll(() => node.close())

  const browser = async (renewals: { count: number } = { count: 0 }) => {
    let { cookie } = await newVisitor(tenant.tenantId)
    const connection: Connection = new Connection({
      url: node.url,
      handshake: { as: 'visitor', site: tenant.handle },
      renew: async () => {
        renewals.count += 1
        cookie = cookieOf((await issueOrRotateVisitor({ tenantId: tenant.tenantId, cookieHeader: cookie })).setCookie)
        connection.socket.io.opts.extraHeaders = { cookie }
      },
    })
    const conversation = new Conversation({ connection, scope: crypto.randomUUID() })
    connection.start()
    open.push(connection, { stop: () => conversation.close() })
    return { connection, conversation, bodies: () => conversation.snapshot().messages.map(({ body }) => body) }
  }

  const cut = () => node.io.sockets.sockets.forEach((socket) => socket.conn.close(true))

  it('sends what was written before it was connected, in order, once', async () => {
    const { conversation, bodies } = await browser()
    for (const body of ['one', 'two', 'three']) conversation.send(body, '/')
    expect(conversation.snapshot().outgoing.map(({ body }) => body)).toEqual(['one', 'two', 'three'])
    await until(() => bodies().length === 3)
    expect(bodies()).toEqual(['one', 'two', 'three'])
    expect(conversation.snapshot().outgoing).toEqual([])
  })

  it('ends with what a fresh load shows, however often the line is cut while both sides write', async () => {
    const { conversation, bodies } = await browser()
    conversation.send('start', '/')
    await until(() => conversation.snapshot().channel !== null)
    const channelId = conversation.snapshot().channel?.id ?? ''
    const staff = { tenantId: tenant.tenantId, actor: { kind: 'user' as const, id: tenant.owner.id, name: 'Owner' } }
    for (let round = 0; round < 6; round++) {
      conversation.send(`mine ${round}`, '/')
      await postMessage({ ctx: staff, input: { channelId, body: `theirs ${round}` } })
      if (round % 2 === 0) cut()
      await postMessage({ ctx: staff, input: { channelId, body: `theirs again ${round}` } })
    }
    await until(() => bodies().length === 19)
    expect(new Set(bodies()).size).toBe(19)
    expect(conversation.snapshot().messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 19 }, (_, i) => i + 1))
    expect(bodies().filter((body) => body.startsWith('mine'))).toEqual(Array.from({ length: 6 }, (_, i) => `mine ${i}`))
  }, 20_000)

  it('shows the counts of a poll as they are, also of votes that came while the line was cut', async () => {
    const { connection, conversation, bodies } = await browser()
    conversation.send('start', '/')
    await until(() => bodies().length === 1)
    const channelId = conversation.snapshot().channel?.id ?? ''
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'user' as const, id: tenant.owner.id, name: 'Owner' } }
    const pollId = crypto.randomUUID()
    await postMessage({ ctx, input: { channelId, body: 'Which?', blocks: [{ id: pollId, blockType: 'poll', question: 'Which?', options: [{ label: 'Barrel' }, { label: 'Saguaro' }] }] } })
    await voteInChannel({ ctx, input: { channelId, pollId, choice: 'Barrel' } })
    await until(() => bodies().length === 2)
    const seen: unknown[] = []
    const stop = conversation.polls.watch(pollId, () => void seen.push(conversation.polls.counts(pollId)?.votes))
    await until(() => conversation.polls.counts(pollId)?.votes.Barrel === 1)
    expect(await conversation.polls.vote(pollId, 'Saguaro')).toBeUndefined()
    expect(conversation.polls.counts(pollId)).toEqual({ pollId, votes: { Barrel: 1, Saguaro: 1 }, choice: 'Saguaro' })
    expect(await conversation.polls.vote(pollId, 'Rose')).toMatch(/no longer here/)

    // The news are over before the line is back.
    const witness = await asStaff(node, tenant.owner.token)
    open.push({ stop: () => witness.disconnect() })
    await ask(witness, 'join', { channelId })
    const told: number[] = []
    witness.on('poll', ({ votes }) => void told.push(votes.Saguaro ?? 0))
    connection.stop()
    await until(() => connection.state === 'offline' && node.io.sockets.sockets.size === 1)
    await voteInChannel({ ctx, input: { channelId, pollId, choice: 'Saguaro' } })
    await until(() => told.includes(2))
    connection.start()
    await until(() => conversation.polls.counts(pollId)?.votes.Saguaro === 2)
    expect(conversation.polls.counts(pollId)).toEqual({ pollId, votes: { Saguaro: 2 }, choice: 'Saguaro' })
    expect(seen.length).toBeGreaterThan(2)
    stop()
  }, 20_000)

  it('renews its session and comes back when the server ends the socket', async () => {
    const renewals = { count: 0 }
    const { connection } = await browser(renewals)
    await until(() => connection.state === 'online')
    node.io.sockets.sockets.forEach((socket) => {
      socket.emit('closed', { code: 4401 })
      socket.disconnect(true)
    })
    await until(() => connection.state === 'offline')
    await until(() => connection.state === 'online')
    expect(renewals.count).toBeGreaterThan(1)
  })

  it('says why a message is refused and lets the person decide', async () => {
    const { conversation, connection } = await browser()
    await until(() => connection.state === 'online')
    conversation.send('x'.repeat(17_000), '/')
    await until(() => conversation.snapshot().outgoing[0]?.state === 'refused')
    expect(conversation.snapshot().outgoing[0]?.problem).toBeTruthy()
    conversation.discard(conversation.snapshot().outgoing[0]?.clientId ?? '')
    conversation.send('short', '/')
    await until(() => conversation.snapshot().messages.length === 1)
  })

  it('loads earlier messages on demand and keeps the order', async () => {
    const { conversation } = await browser()
    conversation.send('start', '/')
    await until(() => conversation.snapshot().channel !== null)
    const channelId = conversation.snapshot().channel?.id ?? ''
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'user' as const, id: tenant.owner.id, name: 'Owner' } }
    await Promise.all(Array.from({ length: 120 }, (_, i) => postMessage({ ctx, input: { channelId, body: `m ${i}` } })))
    const connection = new Connection({ url: node.url, handshake: { as: 'staff' } })
    connection.socket.io.opts.extraHeaders = { authorization: `JWT ${tenant.owner.token}` }
    const inbox = new Conversation({ connection, channelId, scope: 'staff' })
    connection.start()
    open.push(connection, { stop: () => inbox.close() })
    await until(() => inbox.snapshot().messages.length === 50)
    expect(inbox.snapshot().more).toBe(true)
    await inbox.older()
    await inbox.older()
    expect(inbox.snapshot().messages.map(({ seq }) => seq)).toEqual(Array.from({ length: 121 }, (_, i) => i + 1))
    expect(inbox.snapshot().more).toBe(false)
  }, 15_000)

  it('keeps the inbox current and lets staff take over from the agent', async () => {
    const { conversation } = await browser()
    conversation.send('is anyone there?', '/')
    await until(() => conversation.snapshot().channel !== null)
    const channelId = conversation.snapshot().channel?.id ?? ''
    const staff = await asStaff(node, tenant.owner.token)
    open.push({ stop: () => staff.disconnect() })
    const ask = (event: string, input: unknown) => (staff.timeout(3_000) as unknown as { emitWithAck: (event: string, input: unknown) => Promise<Record<string, unknown>> }).emitWithAck(event, input)
    const { entries } = await ask('inbox', { tenantId: tenant.tenantId })
    expect((entries as { id: string }[]).find(({ id }) => id === channelId)).toMatchObject({ lastBody: 'is anyone there?', unread: 1, agentEnabled: true })
    expect(await ask('arrange', { channelId, agentEnabled: false })).toMatchObject({ error: { code: 'not_found' } })
    await ask('join', { channelId })
    expect(await ask('arrange', { channelId, agentEnabled: false, state: 'resolved' })).toEqual({ ok: true })
    expect(await ask('join', { channelId })).toMatchObject({ channel: { state: 'resolved', agentEnabled: false } })
    expect(JSON.stringify(conversation.snapshot())).not.toContain('took over')
  })
})
