import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { loadConfig } from '@/config/config'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { ask, asVisitor, collect, newVisitor, type Node, say, startNode, until } from './support'

describe('a channel that could not be read for a moment', () => {
  let tenant: TestTenant
  let node: Node
  let owner: pg.Client
  beforeAll(async () => {
    tenant = await makeTenant()
    node = await startNode()
    owner = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
    await owner.connect()
  }, 60_000)
  afterAll(async () => {
    await owner.end()
    await node.close()
  })

  it('is read again soon, though nobody writes any more', async () => {
    const client = await asVisitor(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie)
    const shown = collect(client)
    const { channelId } = await say(client, 'start')
    await until(() => shown.length === 1)
    const heard: string[] = []
    databaseWatch().subscribe('spaces_messages', (payload) => void heard.push(payload))
    const { appRole } = loadConfig().database
    await owner.query(`revoke select on core.message_marks from "${appRole}"`)
    // As another process writes: it reaches this one by the log alone.
    await owner.query(
      `insert into public.messages (id, tenant_id, channel_id, type, author_kind, author_name, body, department, priority, visibility)
       values ($1, $2, $3, 'text', 'user', 'Bo', 'from elsewhere', 'support', 'normal', 'private')`,
      [randomUUID(), tenant.tenantId, channelId],
    )
    await until(() => heard.some((payload) => payload.endsWith(`${channelId} 2`)))
    // Long enough for the look at the log that the notice calls for, which fails.
    let looks = 0
    await until(() => ++looks > 15)
    expect(shown).toHaveLength(1)
    const began = performance.now()
    await owner.query(`grant select on core.message_marks to "${appRole}"`)
    await until(() => shown.length === 2)
    expect(shown[1]?.body).toBe('from elsewhere')
    // The regular look at all channels comes only every five seconds.
    expect(performance.now() - began).toBeLessThan(1_500)
    client.disconnect()
  }, 20_000)

  it('is not loaded anew by a client who has seen more of the log than this process', async () => {
    const who = await newVisitor(tenant.tenantId)
    const client = await asVisitor(node, tenant.handle, who.cookie)
    const { channelId } = await say(client, 'start')
    // Stored without a notice, as when a notice is lost with its connection.
    await owner.query(`begin; set local session_replication_role = replica;
      insert into public.messages (id, tenant_id, channel_id, seq, type, author_kind, author_name, body, department, priority, visibility) values ('${randomUUID()}', '${tenant.tenantId}', '${channelId}', 2, 'text', 'user', 'Bo', 'unheard', 'support', 'normal', 'private');
      update public.channels set last_seq = 2 where id = '${channelId}'; commit`)
    const back = await asVisitor(node, tenant.handle, who.cookie)
    const [reloads, shown] = [[] as unknown[], collect(back)]
    back.on('reload', (what) => void reloads.push(what))
    expect(await ask(back, 'join', { lastSeq: 2 })).toMatchObject({ ok: true, lastSeq: 2 })
    expect([reloads, shown]).toEqual([[], []])
    const ahead = await asVisitor(node, tenant.handle, who.cookie)
    ahead.on('reload', (what) => void reloads.push(what))
    await ask(ahead, 'join', { lastSeq: 3 })
    await until(() => reloads.length === 1)
    for (const one of [client, back, ahead]) one.disconnect()
  })
})
