import { randomUUID } from 'node:crypto'
import { asSystem, asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { revokeVisitor } from '@/services/visitors/revokeVisitor'
import { postMessage } from '@/services/messages/postMessage'
import { makePerson, makeTenant, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, collect, connected, newVisitor, next, type Node, open, say, startNode, until, useKept } from './support'

describe('the chat gateway', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  const keep = useKept()

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    node = await startNode()
  }, 60_000)
  afterAll(() => node.close())

  const visitor = async (of = tenant) => {
    const who = await newVisitor(of.tenantId)
    return { ...who, client: await keep(asVisitor(node, of.handle, who.cookie)) }
  }

  it('begins a conversation with the first message and shows it to both sides', async () => {
    const { client, visitorId } = await visitor()
    expect(await ask(client, 'join', {})).toMatchObject({ ok: true, channel: null })
    const seen = collect(client)
    const sent = await say(client, 'Do you deliver?', { page: '/products' })
    expect(sent).toMatchObject({ ok: true, seq: 1 })
    const staff = await keep(asStaff(node, tenant.owner.token))
    const inboxSide = collect(staff)
    expect(await ask(staff, 'join', { channelId: sent.channelId })).toMatchObject({ ok: true, lastSeq: 1 })
    expect(inboxSide).toMatchObject([{ body: 'Do you deliver?', author: { kind: 'visitor', id: visitorId } }])
    expect(await say(staff, 'Yes, on Tuesdays.', { channelId: sent.channelId })).toMatchObject({ ok: true, seq: 2 })
    await until(() => seen.length === 2)
    expect(seen[1]).toMatchObject({ body: 'Yes, on Tuesdays.', author: { kind: 'user', id: null } })
  })

  it('returns the first answer to a message sent twice, also from another window', async () => {
    const { client, cookie } = await visitor()
    const clientId = randomUUID()
    const first = await ask(client, 'send', { clientId, body: 'once' })
    const second = await ask(await keep(asVisitor(node, tenant.handle, cookie)), 'send', { clientId, body: 'once' })
    expect(second).toEqual(first)
  })

  it('numbers 200 parallel messages of many sockets without a gap and shows every client the same', async () => {
    const { client } = await visitor()
    const { channelId } = await say(client, 'start')
    const staff = await Promise.all(Array.from({ length: 20 }, () => keep(asStaff(node, tenant.owner.token))))
    const lists = staff.map(collect)
    await Promise.all(staff.map((one) => ask(one, 'join', { channelId })))
    const answers = await Promise.all(staff.flatMap((one, i) => Array.from({ length: 10 }, (_, j) => say(one, `${i}.${j}`, { channelId }))))
    expect(answers.map(({ seq }) => seq).sort((a, b) => a - b)).toEqual(Array.from({ length: 200 }, (_, i) => i + 2))
    await until(() => lists.every((list) => list.length === 201))
    for (const list of lists) expect(list.map(({ seq }) => seq)).toEqual(Array.from({ length: 201 }, (_, i) => i + 1))
    const own = lists[0]?.filter(({ body }) => body.startsWith('3.')).map(({ body }) => body)
    expect(own).toEqual(Array.from({ length: 10 }, (_, j) => `3.${j}`))
  }, 30_000)

  it('brings a client that was away up to date in order, page by page, and reloads after too much', async () => {
    const { client, cookie, visitorId } = await visitor()
    const { channelId } = await say(client, 'start')
    client.disconnect()
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'visitor' as const, id: visitorId, name: 'Visitor' } }
    await Promise.all(Array.from({ length: 450 }, (_, i) => postMessage({ ctx, input: { channelId, body: `missed ${i}` } })))
    const back = await keep(asVisitor(node, tenant.handle, cookie))
    const list = collect(back)
    expect(await ask(back, 'join', { lastSeq: 1 })).toMatchObject({ ok: true, lastSeq: 451 })
    expect(list.map(({ seq }) => seq)).toEqual(Array.from({ length: 450 }, (_, i) => i + 2))
    await asSystem(() => query('update public.channels set last_seq = 9000 where id = $1', [channelId]))
    const late = await keep(asVisitor(node, tenant.handle, cookie))
    back.disconnect()
    await until(() => node.io.sockets.sockets.size === 1)
    const reload = next(late, 'reload')
    await ask(late, 'join', { lastSeq: 1 })
    expect(await reload).toEqual({ channelId })
  }, 30_000)

  it('loses and doubles nothing for clients that leave and resume while others write', async () => {
    const { client, cookie } = await visitor()
    const { channelId } = await say(client, 'start')
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'user' as const, id: tenant.owner.id, name: 'Owner' } }
    // A block is looked up while a page is made: the longer that takes, the more is written meanwhile.
    const blocks = [{ blockType: 'productGrid', limit: 2 }]
    let stored = 1
    const write = async () => {
      for (; stored < 300; ) await Promise.all([1, 2, 3].map((part) => postMessage({ ctx, input: { channelId, body: `m ${++stored}`, blocks: part === 1 ? blocks : [] } })))
    }
    const follow = async () => {
      const one = await keep(asVisitor(node, tenant.handle, cookie))
      const list = collect(one)
      await ask(one, 'join', { lastSeq: 0 })
      for (let again = 0; again < 25; again++) {
        await ask(one, 'leave', { channelId })
        // So many joins in a row are slowed down; a client tries again, as ours does.
        await until(async () => !('error' in ((await ask(one, 'join', { lastSeq: list.at(-1)?.seq ?? 0 })) as object)), 10_000)
      }
      return list
    }
    const [lists] = await Promise.all([Promise.all(Array.from({ length: 8 }, follow)), write()])
    await until(() => lists.every((list) => list.at(-1)?.seq === stored))
    for (const list of lists) expect(list.map(({ seq }) => seq)).toEqual(Array.from({ length: stored }, (_, i) => i + 1))
  }, 30_000)

  it('shows what came another way than through this process, in order', async () => {
    const { client, visitorId } = await visitor()
    const list = collect(client)
    const { channelId } = await say(client, 'start')
    const data = { tenant: tenant.tenantId, channel: channelId, body: 'through Payload', type: 'text', department: 'support', visibility: 'private', priority: 'normal', metadata: {} }
    await asSystem(() => tenant.payload.create({ collection: 'messages', data: data as never, context: { actor: { kind: 'visitor', id: visitorId, name: 'Visitor' } } }))
    await until(() => list.length === 2)
    expect(list.map(({ body }) => body)).toEqual(['start', 'through Payload'])
  })

  it('hides internal notes from the customer and keeps their numbers', async () => {
    const { client } = await visitor()
    const list = collect(client)
    const { channelId } = await say(client, 'start')
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'user' as const, id: tenant.owner.id, name: 'Owner' } }
    await postMessage({ ctx, input: { channelId, body: 'secret note canary', visibility: 'internal' } })
    await until(() => list.length === 2)
    expect(JSON.stringify(list)).not.toContain('canary')
    expect(list[1]).toMatchObject({ seq: 2, hidden: true })
  })

  it('refuses foreign channels to visitors and to staff of another business, as if there were none', async () => {
    const mine = await visitor()
    const { channelId } = await say(mine.client, 'private words')
    const stranger = await visitor()
    const foreignVisitor = await visitor(other)
    const foreignStaff = await keep(asStaff(node, other.owner.token))
    const missing = await ask(stranger.client, 'join', { channelId: randomUUID() })
    for (const { client } of [stranger, foreignVisitor, { client: foreignStaff }]) {
      for (const [event, input] of [['join', {}], ['join', { lastSeq: 0 }], ['send', { clientId: randomUUID(), body: 'x' }], ['history', { before: 5 }], ['typing', {}], ['read', { seq: 1 }]] as const) {
        const seen = collect(client)
        expect(await ask(client, event, { ...input, channelId })).toEqual(missing)
        expect(seen).toEqual([])
      }
    }
    expect(await ask(foreignStaff, 'watch', { tenantId: tenant.tenantId })).toEqual(missing)
  })

  it('tells each side of typing and presence, and reading keeps its place', async () => {
    const { client } = await visitor()
    const { channelId } = await say(client, 'start')
    const staff = await keep(asStaff(node, tenant.owner.token))
    const here: unknown[] = []
    client.on('presence', (news) => void here.push(...news.here))
    await ask(staff, 'join', { channelId })
    const typing = next(staff, 'typing')
    await ask(client, 'typing', {})
    expect(await typing).toMatchObject({ channelId, who: { kind: 'visitor' } })
    await until(() => here.length > 0, 8_000)
    expect(here[0]).toEqual({ kind: 'user', id: null, name: 'Test owner' })
    await ask(staff, 'read', { channelId, seq: 1 })
    await until(async () => (await asTenant(tenant.tenantId, () => query('select seq from core.read_marks where tenant_id = $1 and channel_id = $2', [tenant.tenantId, channelId]))).length === 1)
    const again = await keep(asStaff(node, tenant.owner.token))
    expect(await ask(again, 'join', { channelId })).toMatchObject({ readSeq: 1 })
  }, 20_000)

  it('closes the sockets of a revoked visitor and of a removed member within a second, with the reason', async () => {
    const { client, visitorId } = await visitor()
    const { channelId } = await say(client, 'start')
    const member = await makePerson(tenant.tenantId, ['staff'])
    const staff = await keep(asStaff(node, member.token))
    await ask(staff, 'join', { channelId })
    const [visitorClosed, staffClosed] = [next(client, 'closed'), next(staff, 'closed')]
    const began = performance.now()
    await revokeVisitor({ tenantId: tenant.tenantId, visitorId })
    await asSystem(() => tenant.payload.update({ collection: 'users', id: member.id, data: { tenants: [] } }))
    expect(await visitorClosed).toEqual({ code: 4401 })
    expect(await staffClosed).toEqual({ code: 4403 })
    expect(performance.now() - began).toBeLessThan(1_500)
    await until(() => !client.connected && !staff.connected)
  }, 15_000)

  describe('the door', () => {
    it.each([['websocket'], ['polling']])('refuses a foreign website over %s', async (transport) => {
      const { cookie } = await newVisitor(tenant.tenantId)
      const tries = ['https://evil.example', 'null', 'http://127.0.0.1:1', `http://${other.handle}.localhost:3000`]
      for (const origin of tries) await expect(connected(open(node, { as: 'visitor', site: tenant.handle }, { cookie, origin }, [transport]))).rejects.toThrow()
    })

    it('admits the site itself, the platform and the tenant’s own address', async () => {
      const { cookie } = await newVisitor(tenant.tenantId)
      for (const origin of [node.url, 'http://localhost:3000', `http://${tenant.handle}.localhost:3000`]) {
        await expect(keep(connected(open(node, { as: 'visitor', site: tenant.handle }, { cookie, origin })))).resolves.toBeDefined()
      }
    })

    it('refuses whoever has no session, the wrong one, or a made-up one', async () => {
      const { cookie } = await newVisitor(tenant.tenantId)
      const rejected = async (client: Client) => (await connected(client).catch((error: { code?: string }) => error.code)) as unknown
      expect(await rejected(open(node, { as: 'visitor', site: tenant.handle }))).toBe('not_signed_in')
      expect(await rejected(open(node, { as: 'visitor', site: other.handle }, { cookie }))).toBe('not_signed_in')
      expect(await rejected(open(node, { as: 'staff' }))).toBe('not_signed_in')
      expect(await rejected(open(node, { as: 'staff' }, { authorization: 'JWT abc' }))).toBe('not_signed_in')
      expect(await rejected(open(node, { as: 'staff' }, { cookie: `spaces-token=${tenant.owner.token}`, origin: 'http://127.0.0.1:9' }))).not.toBeUndefined()
      expect(await rejected(open(node, { as: 'admin' } as never))).toBe('invalid_input')
    })
  })
})
