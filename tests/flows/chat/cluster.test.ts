import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { dataOracle, type Row } from '../../../testing/cluster/dataOracle'
import { eventually } from '../../../testing/cluster/eventually'
import { type Balancer, startBalancer } from '../../../testing/cluster/startBalancer'
import { type ClusterNode, startNode } from '../../../testing/cluster/startNode'
import { startRedis, type TestRedis } from '../../../testing/cluster/startRedis'
import { Talker } from '../../../testing/cluster/Talker'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { newVisitor } from './support'

describe('two nodes behind a balancer', () => {
  let tenant: TestTenant
  let redis: TestRedis
  let nodes: [ClusterNode, ClusterNode]
  let balancer: Balancer
  const talkers: Talker[] = []

  beforeAll(async () => {
    tenant = await makeTenant()
    redis = await startRedis()
    const env = { DATABASE_URL: process.env.DATABASE_URL, REDIS_URL: redis.url }
    nodes = [await startNode(env), await startNode(env)]
    balancer = await startBalancer(() => nodes.map(({ port }) => port))
  }, 120_000)
  afterEach(() => talkers.splice(0).forEach((talker) => talker.stop()))
  afterAll(async () => {
    await balancer.stop()
    await Promise.all(nodes.map((node) => node.stop()))
    await redis.stop()
  })

  const at = (url: string) => {
    const keep = (talker: Talker) => (talkers.push(talker), talker)
    return {
      visitor: async () => keep(new Talker({ url, handshake: { as: 'visitor', site: tenant.handle }, headers: { cookie: (await newVisitor(tenant.tenantId)).cookie } })),
      staff: (channelId: string) => keep(new Talker({ url, handshake: { as: 'staff' }, headers: { authorization: `JWT ${tenant.owner.token}` }, channelId })),
    }
  }
  const node = (index: 0 | 1) => at(`http://127.0.0.1:${nodes[index].port}`)

  const conversation = async (one: Talker): Promise<string> => {
    one.say(`start ${crypto.randomUUID()}`)
    await eventually('the conversation has begun', () => one.conversation.snapshot().channel !== null && one.settled)
    return one.conversation.snapshot().channel?.id ?? ''
  }

  const log = async (channelIds: string[]): Promise<Row[]> =>
    asTenant(tenant.tenantId, async () => (await query<Row>('select channel_id as "channelId", seq::int as seq, body from public.messages where tenant_id = $1 and channel_id = any($2::uuid[])', [tenant.tenantId, channelIds])))

  const verdict = async () => dataOracle(talkers, await log([...new Set(talkers.flatMap(({ conversation: { snapshot } }) => snapshot().channel?.id ?? []))]))

  const converged = () => eventually('everybody shows the log', async () => (await verdict()).ok, 20_000, 100)

  it('shows typing, presence, read marks and each message once on both', async () => {
    const visitor = await node(0).visitor()
    const channelId = await conversation(visitor)
    const staff = node(1).staff(channelId)
    await eventually('staff reads', () => staff.conversation.snapshot().messages.length === 1)
    const doubles: number[] = []
    const seen = new Set<number>()
    staff.connection.socket.on('message', ({ seq }) => void (seen.has(seq) ? doubles.push(seq) : seen.add(seq)))
    await eventually('the visitor sees that staff is here', () => visitor.conversation.snapshot().here.length === 1, 12_000)
    await eventually('staff sees the visitor', () => staff.conversation.snapshot().here.length === 2, 12_000)
    visitor.conversation.typing()
    await eventually('staff sees typing', () => staff.conversation.snapshot().typing?.kind === 'visitor')
    const marks: number[] = []
    visitor.connection.socket.on('read', ({ seq }) => void marks.push(seq))
    await staff.connection.ask('read', { channelId, seq: 1 })
    await eventually('the read mark crosses', () => marks.includes(1))
    for (let i = 0; i < 20; i++) (i % 2 ? visitor : staff).say(`hello ${i} ${channelId}`)
    await converged()
    expect(doubles).toEqual([])
  }, 60_000)

  it('a killed node: its people are on the other, and nothing is lost, doubled or out of order', async () => {
    const first = await at(balancer.url).visitor()
    const channelId = await conversation(first)
    const staff = Array.from({ length: 6 }, () => at(balancer.url).staff(channelId))
    await eventually('all are there', () => staff.every(({ online, conversation: { snapshot } }) => online && snapshot().ready))
    let number = 0
    const writing = setInterval(() => [first, ...staff].forEach((one, index) => one.say(`m ${index} ${number++} ${channelId}`)), 250)
    await eventually('some are written', () => number > 20)
    await nodes[0].kill()
    await eventually('the lines are back', () => talkers.every(({ online }) => online))
    await eventually('more are written', () => number > 70)
    clearInterval(writing)
    await converged()
    expect(await verdict()).toMatchObject({ lost: 0, doubled: 0, gaps: 0, outOfOrder: 0, different: 0, ok: true })
    const away = talkers.flatMap((talker) => talker.away.map(({ ms }) => ms))
    expect(Math.max(0, ...away)).toBeLessThan(5_000)
    await nodes[0].start()
  }, 90_000)

  it('without Redis messages cross by Postgres; presence and typing cross again when it is back', async () => {
    const visitor = await node(0).visitor()
    const channelId = await conversation(visitor)
    const staff = node(1).staff(channelId)
    await redis.kill()
    await eventually('readyz knows', async () => ((await (await fetch(`http://127.0.0.1:${nodes[0].port}/readyz`)).json()) as { redis: string }).redis === 'down')
    for (let i = 0; i < 10; i++) (i % 2 ? visitor : staff).say(`without ${i} ${channelId}`)
    visitor.conversation.typing()
    await converged()
    await redis.start()
    await eventually('readyz knows', async () => ((await (await fetch(`http://127.0.0.1:${nodes[0].port}/readyz`)).json()) as { redis: string }).redis === 'up')
    await eventually('typing crosses', () => {
      visitor.conversation.typing()
      return staff.conversation.snapshot().typing?.kind === 'visitor'
    })
    await eventually('presence crosses', () => staff.conversation.snapshot().here.length === 2, 12_000)
  }, 60_000)
})
