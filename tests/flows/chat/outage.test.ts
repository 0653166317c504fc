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
import { ask, asVisitor, newVisitor, say, startNode, until } from './support'

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

  it('answers unavailable at once, cuts nobody, and shows what came meanwhile when it is back', async () => {
    const node = await startNode()
    const { cookie } = await newVisitor(tenant.tenantId)
    const client = await asVisitor(node, tenant.handle, cookie)
    await say(client, 'before')
    const master = await admin()
    await master.query(`alter database "${database()}" allow_connections false`)
    await killAll(master)
    await until(() => !databaseWatch().isUp)
    const began = performance.now()
    expect(await say(client, 'during')).toMatchObject({ error: { code: 'unavailable' } })
    expect(performance.now() - began).toBeLessThan(500)
    await new Promise((resolve) => setTimeout(resolve, 1_000))
    expect(client.connected).toBe(true)
    await master.query(`alter database "${database()}" allow_connections true`)
    await master.end()
    await until(() => databaseWatch().isUp)
    expect(await say(client, 'after')).toMatchObject({ ok: true, seq: 2 })
    expect(await ask(client, 'join', { lastSeq: 1 })).toMatchObject({ lastSeq: 2 })
    client.disconnect()
    await node.close()
  }, 30_000)
})
