import { randomUUID } from 'node:crypto'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { codes } from '@/errors/codes'
import { postMessage } from '@/services/messages/postMessage'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { ask, asVisitor, type Client, newVisitor, next, type Node, say, startNode, until } from './support'

const deep = () => {
  let value: Record<string, unknown> = {}
  for (let i = 0; i < 1_000; i++) value = { value }
  return value
}

const bodies: [string, unknown][] = [
  ['NUL', 'a\u0000b'], ['a lone surrogate', 'a\ud800b'], ['20 KB', 'x'.repeat(20_000)], ['20 KB of four-byte characters', '😀'.repeat(5_000)], ['empty', ''], ['blank', ' \n '],
  ['a number', 5], ['null', null], ['a list', ['a']], ['an object', { toString: 'x' }], ['a buffer', Buffer.from('abc')], ['depth', deep()],
]

const frames: [string, unknown][] = [
  ['nothing', undefined], ['null', null], ['text', 'hello'], ['a number', 1], ['a list', []], ['a buffer', Buffer.from('x')], ['unknown keys', { clientId: randomUUID(), body: 'x', admin: true }],
  ['a prototype', JSON.parse('{"__proto__":{"body":"x"},"constructor":1}')], ['a short client id', { clientId: 'x', body: 'x' }], ['SQL for a channel', { clientId: randomUUID(), body: 'x', channelId: "' or 1=1" }],
  ['a list for a channel', { clientId: randomUUID(), body: 'x', channelId: [randomUUID()] }], ['depth in a block', { clientId: randomUUID(), body: 'x', blocks: [deep()] }], ['30 blocks', { clientId: randomUUID(), body: 'x', blocks: Array.from({ length: 30 }, () => ({ blockType: 'notice' })) }],
]

describe('hostile frames', () => {
  let tenant: TestTenant
  let node: Node
  const clients: Client[] = []
  beforeAll(async () => {
    tenant = await makeTenant()
    node = await startNode()
  }, 60_000)
  afterEach(() => clients.splice(0).forEach((client) => client.disconnect()))
  afterAll(() => node.close())

  const visitor = async () => {
    const who = await newVisitor(tenant.tenantId)
    const client = await asVisitor(node, tenant.handle, who.cookie)
    clients.push(client)
    return { ...who, client }
  }

  it('are answered with a code, and the socket lives on', async () => {
    const { client } = await visitor()
    for (const [, body] of bodies) expect(Object.keys(codes)).toContain((await ask(client, 'send', { clientId: randomUUID(), body })).error?.code)
    const { client: second } = await visitor()
    for (const [, frame] of frames) expect((await ask(second, 'send', frame)).error?.code).toMatch(/invalid_input|malformed|not_allowed/)
    const { client: third } = await visitor()
    for (const event of ['join', 'history', 'typing', 'read', 'leave', 'watch'] as const) {
      for (const input of ['x', 5, null, { seq: -1, before: 'a', channelId: 'b', tenantId: 1, lastSeq: 1.5 }, deep()]) expect((await ask(third, event, input)).error).toBeDefined()
    }
    for (const client_ of [client, second, third]) expect(await say(client_, 'still here')).toMatchObject({ ok: true })
  }, 20_000)

  it('name what is wrong', async () => {
    const { client } = await visitor()
    const code = async (body: unknown) => (await ask(client, 'send', { clientId: randomUUID(), body })).error?.code
    expect(await code('a\u0000')).toBe('malformed')
    expect(await code('\udfff')).toBe('malformed')
    expect(await code('x'.repeat(20_000))).toBe('too_large')
    expect(await code(7)).toBe('invalid_input')
  })

  it('without a callback are refused by an event', async () => {
    const { client } = await visitor()
    const refused = next(client, 'refused')
    client.emit('send', { clientId: 'x', body: '' })
    expect(await refused).toMatchObject({ event: 'send', error: { code: 'invalid_input' } })
  })

  it('that no client of ours could write do no harm', async () => {
    const { client: neighbour } = await visitor()
    const raw = ['42["send",' + '['.repeat(100_000) + ']'.repeat(100_000) + ']', '42["send",{"clientId":"12345678","body":"x","blocks":[' + '{"a":'.repeat(40_000) + '1' + '}'.repeat(40_000) + ']}]', '42["constructor",{}]', '42["__proto__",{}]', '42["disconnect"]', '451-["send",{"_placeholder":true,"num":0}]', '45999999999-["send"]', '42', '4', '9', '42{}', '42[', '43999["x"]', '40', '41', 'x']
    for (const frame of raw) {
      const { client } = await visitor()
      client.io.engine.write(frame)
    }
    expect(await say(neighbour, 'fine')).toMatchObject({ ok: true })
    expect(await say((await visitor()).client, 'fine too')).toMatchObject({ ok: true })
  }, 20_000)

  it('of a megabyte end that socket and no other', async () => {
    const { client } = await visitor()
    const { client: neighbour } = await visitor()
    client.emit('send', { clientId: randomUUID(), body: 'x'.repeat(1_100_000) })
    await until(() => !client.connected)
    expect(await say(neighbour, 'fine')).toMatchObject({ ok: true })
  })

  it('in a flood are refused with the time to wait, and then the socket is ended with a reason', async () => {
    const { client } = await visitor()
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => say(client, `flood ${i}`)))
    const refused = answers.filter(({ error }) => error)
    expect(refused.length).toBeGreaterThan(10)
    expect(refused[0]?.error).toMatchObject({ code: 'rate_limited', retryAfterSeconds: expect.any(Number) })
    const closed = next(client, 'closed')
    for (let i = 0; i < 1_000; i++) client.emit('typing', {})
    expect(await closed).toEqual({ code: 1013 })
    const { client: neighbour } = await visitor()
    expect(await say(neighbour, 'fine')).toMatchObject({ ok: true })
  })

  it('cannot be answered by not reading: a reader who stands still is cut and nothing is hoarded for it', async () => {
    const { client, visitorId } = await visitor()
    const { channelId } = await say(client, 'start')
    const raw = (client.io.engine.transport as unknown as { ws: { _socket?: { pause: () => void } } }).ws
    raw._socket?.pause()
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'visitor' as const, id: visitorId, name: 'Visitor' } }
    const sockets = () => node.io.sockets.sockets.size
    const before = sockets()
    for (let round = 0; round < 40 && sockets() === before; round++) {
      await Promise.all(Array.from({ length: 50 }, () => postMessage({ ctx, input: { channelId, body: 'x'.repeat(16_000) } })))
    }
    await until(() => sockets() < before)
  }, 30_000)

  it('never leave a hole in the numbers', async () => {
    const rows = await asTenant(tenant.tenantId, () =>
      query<{ last: string; count: string }>('select max(seq) as last, count(*) as count from public.messages where tenant_id = $1 group by channel_id', [tenant.tenantId]),
    )
    expect(rows.length).toBeGreaterThan(2)
    for (const { last, count } of rows) expect(last).toBe(count)
  })
})
