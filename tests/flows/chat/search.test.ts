import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { loadConfig } from '@/config/config'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, newVisitor, type Node, say, startNode, until } from './support'

describe('finding what was said', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  let ada: TestPerson
  let client: Client
  let channelId = ''
  const clients: Client[] = []
  const staff = async (person: TestPerson) => {
    const one = await asStaff(node, person.token)
    clients.push(one)
    return one
  }
  const found = async (line: string, who = client) => (await ask(who, 'search', { tenantId: tenant.tenantId, line })).messages?.map(({ body }) => body)
  const room = async (who: Client, title: string, isPrivate = false) => {
    const made = await ask(who, 'createChannel', { tenantId: tenant.tenantId, title, isPrivate })
    await ask(who, 'join', { channelId: made.channelId })
    return made.channelId
  }

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    ada = await makePerson(tenant.tenantId, ['staff'])
    await asSystem(() => query(`update public.users set name = 'Ada Wong' where id = $1`, [ada.id]))
    node = await startNode()
    client = await staff(ada)
    channelId = await room(client, 'Warehouse')
    for (const body of ['The blue chair is in Berlin', 'Invoice 4711: see https://spaces.example/i/4711', 'Crème brûlée for the café']) await say(client, body, { channelId })
  }, 60_000)
  afterAll(() => {
    for (const one of clients) one.disconnect()
    return node.close()
  })

  it('goes by words, their beginnings, and without accents, the newest first', async () => {
    expect(await found('chair BERL')).toEqual(['The blue chair is in Berlin'])
    expect(await found('creme cafe')).toEqual(['Crème brûlée for the café'])
    expect(await found('chair Hamburg')).toEqual([])
    expect(await found("' & | ! :* <-> ( ")).toEqual([])
    expect(await found('from:me')).toHaveLength(3)
    expect((await found('from:me'))?.[0]).toBe('Crème brûlée for the café')
  })

  it('goes by who, where, when and what', async () => {
    const owner = await staff(tenant.owner)
    const orders = await room(owner, 'Orders and returns')
    const { id } = await say(owner, 'A chair came back', { channelId: orders })
    await ask(owner, 'pin', { channelId: orders, messageId: id, on: true })
    expect(await found('chair from:"ada wong"')).toEqual(['The blue chair is in Berlin'])
    expect(await found('chair in:"Orders and Returns"')).toEqual(['A chair came back'])
    expect(await found('chair in:#orders-and-returns in:warehouse')).toHaveLength(2)
    expect(await found('has:link')).toEqual(['Invoice 4711: see https://spaces.example/i/4711'])
    expect(await found('has:pin')).toEqual(['A chair came back'])
    const [today, tomorrow] = [0, 1].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10))
    expect(await found(`chair before:${tomorrow}`)).toHaveLength(2)
    expect(await found(`chair before:${today}`)).toEqual([])
    expect(await found(`chair after:${today}`)).toEqual([])
    expect(await found('chair department:operations type:text priority:normal')).toHaveLength(2)
    expect(await found('chair department:sales')).toEqual([])
    expect(await found('')).toEqual([])
  })

  it('finds pictures, files and polls, and says which filter it does not know', async () => {
    const files = await room(client, 'Files and pictures')
    const file = (ending: string) => `[x](/chat/files/${randomUUID()}.${ending})`
    const [picture, sheet, sound] = [file('webp'), file('pdf'), file('ogg')]
    for (const body of [picture, sheet, sound]) await say(client, body, { channelId: files })
    const blocks = [{ id: randomUUID(), blockType: 'poll', question: 'Which day?', options: [{ label: 'Monday' }, { label: 'Tuesday' }] }]
    expect(await say(client, 'Which day?', { channelId: files, blocks })).toMatchObject({ ok: true })
    expect(await found('in:Files has:image')).toEqual([picture])
    expect(await found('in:files has:file')).toEqual([sound, sheet, picture])
    expect(await found('in:files has:voice')).toEqual([sound])
    expect(await found('in:files has:poll')).toEqual(['Which day?'])
    expect(await found('in:files has:block')).toEqual(['Which day?'])
    const answer = await ask(client, 'search', { tenantId: tenant.tenantId, line: 'chair has:wings' })
    expect(answer).toMatchObject({ messages: [], hints: [expect.stringContaining('“has:wings” is not known')] })
  })

  it('follows what became of a message', async () => {
    const { id } = await say(client, 'a walnut table', { channelId })
    await ask(client, 'edit', { channelId, messageId: id, body: 'an oak table' })
    expect([await found('walnut'), await found('oak')]).toEqual([[], ['an oak table']])
    await ask(client, 'remove', { channelId, messageId: id })
    expect(await found('oak')).toEqual([])
  })

  it('stops at private channels and at the business', async () => {
    const secret = await room(client, 'Board', true)
    const { id } = await say(client, 'canary merger', { channelId: secret })
    expect(await found('canary')).toEqual(['canary merger'])
    const owner = await staff(tenant.owner)
    expect([await found('canary', owner), await found('in:Board', owner)]).toEqual([[], []])
    expect(await ask(client, 'locate', { messageId: id })).toEqual({ ok: true, tenantId: tenant.tenantId, channelId: secret, seq: 1 })
    const missing = await ask(owner, 'locate', { messageId: randomUUID() })
    const outsiders = [owner, await staff(other.owner), await asVisitor(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie)]
    clients.push(...outsiders)
    for (const one of outsiders) {
      expect(await ask(one, 'locate', { messageId: id })).toEqual(missing)
      expect(await ask(one, 'around', { channelId: secret, seq: 1 })).toEqual(missing)
    }
    for (const one of outsiders.slice(1)) expect(await ask(one, 'search', { tenantId: tenant.tenantId, line: 'chair' })).toEqual(missing)
    const direct = `select * from core.find_messages($1, null, null, '{}', 50)`
    expect(await asTenant(other.tenantId, () => query(direct, [tenant.tenantId]))).toEqual([])
    expect((await asTenant(tenant.tenantId, () => query(direct, [tenant.tenantId]))).length).toBeGreaterThan(3)
  })

  it('pages, and shows the log on both sides of a message', async () => {
    const many = await room(await staff(tenant.owner), 'Many')
    await ask(client, 'join', { channelId: many })
    const ids = await asTenant(tenant.tenantId, () =>
      query<{ id: string }>(
        `insert into public.messages (id, tenant_id, channel_id, type, author_kind, author_name, body, department, priority, visibility)
         select gen_random_uuid(), $1, $2, 'text', 'user', 'Bo', 'parcel ' || n, 'operations', 'normal', 'internal' from generate_series(1, 60) n returning id`,
        [tenant.tenantId, many],
      ),
    )
    const seen: string[] = []
    for (let past: string | undefined, more = true; more; ) {
      const page = await ask(client, 'search', { tenantId: tenant.tenantId, line: 'parcel', past })
      seen.push(...page.messages.map(({ id }) => id))
      ;[past, more] = [page.messages.at(-1)?.id, page.more]
    }
    expect(seen).toHaveLength(60)
    expect(new Set(seen)).toEqual(new Set(ids.map(({ id }) => id)))
    const middle = await ask(client, 'around', { channelId: many, seq: 30, limit: 10 })
    expect(middle).toMatchObject({ more: true, newer: true })
    expect(middle.messages.map(({ seq }) => seq)).toEqual([26, 27, 28, 29, 30, 31, 32, 33, 34, 35])
  })

  it('uses the index of words among many businesses', async () => {
    await asSystem(() =>
      query(
        `insert into public.messages (id, tenant_id, channel_id, seq, type, author_kind, author_name, body, department, priority, visibility)
         select gen_random_uuid(), $1, $2, 1000 + n, 'text', 'user', 'Bo', 'ordinary words number ' || n, 'operations', 'normal', 'internal' from generate_series(1, 20000) n`,
        [tenant.tenantId, channelId],
      ),
    )
    // As autovacuum does after so many rows.
    const owner = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
    await owner.connect()
    await owner.query('vacuum analyze public.messages')
    const looks = async () => Number((await owner.query<{ idx_scan: string }>(`select idx_scan from pg_stat_user_indexes where indexrelname = 'messages_words'`)).rows[0]?.idx_scan)
    const before = await looks()
    const began = performance.now()
    expect(await found('chair berlin')).toEqual(['The blue chair is in Berlin'])
    const took = performance.now() - began
    process.stderr.write(`search among 20,000 messages: ${took.toFixed(1)} ms\n`)
    await until(async () => (await looks()) > before)
    await owner.end()
  }, 30_000)
})
