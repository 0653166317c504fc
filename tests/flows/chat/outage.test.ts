import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { toSpacesError } from '@/errors/toSpacesError'
import type { Author } from '@/messages/actorOf'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { startConversation } from '@/services/conversations/startConversation'
import { postMessage } from '@/services/messages/postMessage'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { ask, asVisitor, collect, newVisitor, next, say, startNode, until } from './support'

/** The master key of the test cluster, which may end other people's connections. */
const admin = async () => {
  const client = new pg.Client({ connectionString: process.env.SPACES_TEST_CLUSTER })
  await client.connect()
  return client
}

const database = () => new URL(process.env.DATABASE_URL ?? '').pathname.slice(1)

const killAll = (client: pg.Client) => client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [database()])

describe('the chat while its database fails', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const bodies = async (channelId: string) =>
    (await asTenant(tenant.tenantId, () => query<{ seq: string; body: string }>('select seq, body from public.messages where channel_id = $1 and tenant_id = $2 order by seq', [channelId, tenant.tenantId]))).map(({ seq, body }) => `${seq} ${body}`)

  it('stores every acknowledged message exactly once, and a second try never doubles one', async () => {
    const actor: Author = { kind: 'visitor', id: randomUUID(), name: 'Visitor' }
    const ctx = { tenantId: tenant.tenantId, actor }
    const { channelId } = await startConversation({ ctx, input: { body: 'start', clientId: randomUUID() } })
    const client = await admin()
    const ids = Array.from({ length: 150 }, () => randomUUID())
    const acked = new Map<string, number>()
    const codes = new Set<string>()
    const send = async (clientId: string): Promise<void> => {
      try {
        acked.set(clientId, (await postMessage({ ctx, input: { channelId, body: 'x', clientId } })).seq)
      } catch (error) {
        codes.add(toSpacesError(error).code)
        await new Promise((resolve) => setTimeout(resolve, 20))
        return send(clientId)
      }
    }
    const sending = Promise.all(ids.map((id, i) => new Promise((resolve) => setTimeout(resolve, i * 4)).then(() => send(id))))
    for (let round = 0; round < 8; round++) {
      await killAll(client)
      await new Promise((resolve) => setTimeout(resolve, 60))
    }
    await sending
    await client.end()
    const rows = await asTenant(tenant.tenantId, () => query<{ client_id: string; seq: string }>('select client_id, seq from public.messages where channel_id = $1 and tenant_id = $2 order by seq', [channelId, tenant.tenantId]))
    expect(rows.map(({ seq }) => Number(seq))).toEqual(Array.from({ length: 151 }, (_, i) => i + 1))
    for (const [clientId, seq] of acked) expect(Number(rows.find((row) => row.client_id === clientId)?.seq)).toBe(seq)
    expect([...codes]).toEqual(['unavailable'])
  }, 30_000)

  it('keeps what is written meanwhile, cuts nobody, and has it in the log once and in order when it is back', async () => {
    const node = await startNode()
    const { cookie, visitorId } = await newVisitor(tenant.tenantId)
    const client = await asVisitor(node, tenant.handle, cookie)
    const { channelId } = await say(client, 'before')
    const stranger = await newVisitor(tenant.tenantId)
    const master = await admin()
    await master.query(`alter database "${database()}" allow_connections false`)
    await killAll(master)
    await until(() => !databaseWatch().isUp)
    const began = performance.now()
    const clientId = randomUUID()
    expect(await ask(client, 'send', { clientId, body: 'during 1' })).toEqual({ ok: true, kept: true, clientId })
    expect(await ask(client, 'send', { clientId, body: 'during 1' })).toEqual({ ok: true, kept: true, clientId })
    expect(await say(client, 'during 2')).toMatchObject({ kept: true })
    expect(performance.now() - began).toBeLessThan(500)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(client.connected).toBe(true)
    const again = await asVisitor(node, tenant.handle, cookie)
    const remembered = collect(again)
    const fresh = next(again, 'fresh')
    expect(await ask(again, 'join', {})).toMatchObject({ ok: true, stale: true, lastSeq: 1, channel: { id: channelId } })
    await until(() => remembered.length === 1)
    expect(await ask(again, 'history', { before: 2 })).toMatchObject({ stale: true, messages: [{ body: 'before' }] })
    await expect(asVisitor(node, tenant.handle, stranger.cookie)).rejects.toMatchObject({ code: 'unavailable' })
    await master.query(`alter database "${database()}" allow_connections true`)
    await master.end()
    await until(() => databaseWatch().isUp)
    expect(await fresh).toEqual({ channelId })
    await say(client, 'after')
    await until(async () => (await bodies(channelId)).length === 4)
    expect(await bodies(channelId)).toEqual(['1 before', '2 during 1', '3 during 2', '4 after'])
    // A connection that died in the outage may be met once more: then it is kept again, and still is the same message.
    await until(async () => (await ask(client, 'send', { clientId, body: 'during 1' })).seq === 2)
    expect(await bodies(channelId)).toHaveLength(4)
    expect(await ask(again, 'join', { lastSeq: 1 })).toMatchObject({ lastSeq: 4 })
    await until(() => remembered.length === 4)
    again.disconnect()
    client.disconnect()
    expect(visitorId).toBe(remembered[1]?.author.id)
    await node.close()
  }, 30_000)
})
