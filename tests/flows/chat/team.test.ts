import { randomUUID } from 'node:crypto'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { rest } from '../../support/rest'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, collect, newVisitor, next, type Node, say, startNode, until, useKept } from './support'

describe('a team and its channels', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  let colleague: TestPerson
  let third: TestPerson
  const keep = useKept()
  const staff = (person: TestPerson) => keep(asStaff(node, person.token))
  const named = () => `Room ${randomUUID().slice(0, 8)}`

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    ;[colleague, third] = [await makePerson(tenant.tenantId, ['staff']), await makePerson(tenant.tenantId, ['staff'])]
    await asSystem(() => query(`update public.users set name = case id when $1 then 'Ada Wong' else 'Bo' end where id in ($1, $2)`, [colleague.id, third.id]))
    node = await startNode()
  }, 60_000)
  afterAll(() => node.close())

  const listOf = async (client: Client) => (await ask(client, 'reads', { tenantId: tenant.tenantId })).channels
  const make = async (client: Client, isPrivate = false) => {
    const title = named()
    const { channelId } = await ask(client, 'createChannel', { tenantId: tenant.tenantId, title, isPrivate })
    return { channelId, title }
  }

  it('opens channels, names, orders and closes them', async () => {
    const one = await staff(colleague)
    const { channelId, title } = await make(one)
    expect(await ask(one, 'createChannel', { tenantId: tenant.tenantId, title })).toMatchObject({ error: { code: 'already_exists' } })
    const renamed = { channelId, title: named(), topic: 'What we ship', category: 'Warehouse', position: 1.5 }
    expect(await ask(one, 'updateChannel', renamed)).toEqual({ ok: true })
    expect((await listOf(one)).find(({ id }) => id === channelId)).toMatchObject({ title: renamed.title, topic: 'What we ship', category: 'Warehouse', position: 1.5, manages: true, joined: true })
    await ask(one, 'join', { channelId })
    expect(await ask(one, 'updateChannel', { channelId, archived: true })).toEqual({ ok: true })
    expect(await say(one, 'too late', { channelId })).toMatchObject({ error: { code: 'unprocessable' } })
    expect(await ask(one, 'updateChannel', { channelId, archived: false })).toEqual({ ok: true })
    expect(await say(one, 'in time', { channelId })).toMatchObject({ ok: true })
    expect(await ask(await staff(third), 'updateChannel', { channelId, title: 'mine now' })).toMatchObject({ error: { code: 'not_allowed' } })
    expect(await ask(await staff(tenant.owner), 'updateChannel', { channelId, topic: 'by the owner' })).toEqual({ ok: true })
  })

  it('is told to colleagues without their asking: what is opened, renamed, moved, closed, and who was let in', async () => {
    const [one, two, stranger] = [await staff(colleague), await staff(third), await staff(other.owner)]
    await ask(two, 'watch', { tenantId: tenant.tenantId })
    await ask(stranger, 'watch', { tenantId: other.tenantId })
    const strange: unknown[] = []
    stranger.on('channels', (news) => strange.push(news))
    const afterIt = async (act: () => Promise<unknown>) => {
      const news = next(two, 'channels')
      await act()
      expect(await news).toMatchObject({ tenantId: tenant.tenantId })
      return listOf(two)
    }
    let made = { channelId: '', title: '' }
    expect((await afterIt(async () => (made = await make(one)))).map(({ title }) => title)).toContain(made.title)
    const { channelId } = made
    expect((await afterIt(() => ask(one, 'updateChannel', { channelId, title: `${made.title} 2`, position: 7 }))).find(({ id }) => id === channelId)).toMatchObject({ title: `${made.title} 2`, position: 7 })
    expect((await afterIt(() => ask(one, 'updateChannel', { channelId, archived: true }))).find(({ id }) => id === channelId)).toMatchObject({ archived: true })
    let hidden = { channelId: '', title: '' }
    const told: unknown[] = []
    two.on('channels', (news) => told.push(news))
    hidden = await make(one, true)
    // What comes after it was told after it: by then a word of the private one would have been heard.
    await afterIt(() => ask(one, 'updateChannel', { channelId, archived: false }))
    expect(told).toHaveLength(1)
    expect((await afterIt(() => ask(one, 'member', { channelId: hidden.channelId, userId: third.id, role: 'member' }))).map(({ id }) => id)).toContain(hidden.channelId)
    expect(strange).toEqual([])
  })

  it('keeps private channels to their members, at every door', async () => {
    const inside = await staff(colleague)
    const { channelId, title } = await make(inside, true)
    await ask(inside, 'join', { channelId })
    const said = await say(inside, 'canary plan', { channelId })
    for (const person of [third, tenant.owner, other.owner]) {
      const client = await staff(person)
      const missing = await ask(client, 'join', { channelId: randomUUID() })
      const inputs = { join: {}, send: { clientId: randomUUID(), body: 'x' }, history: { before: 9 }, react: { messageId: said.id, emoji: '👍', on: true }, members: {}, member: { userId: person.id, role: 'member' }, invite: {}, updateChannel: { title: 'x' }, draft: { body: 'x' }, bookmark: { messageId: said.id, on: true } }
      for (const [event, input] of Object.entries(inputs)) expect([event, await ask(client, event as 'join', { ...input, channelId })]).toEqual([event, missing])
      for (const path of [`/messages/${said.id}`, `/messages?where[channel][equals]=${channelId}&limit=50`, `/messages?where[body][contains]=canary`, `/channels/${channelId}`, '/channels?limit=200']) {
        const { text } = await rest(path, { token: person.token })
        expect(text).not.toContain('canary plan')
        expect(text).not.toContain(title)
      }
    }
    expect((await listOf(await staff(third))).some(({ id }) => id === channelId)).toBe(false)
    const { text } = await rest(`/messages/${said.id}`, { token: colleague.token })
    expect(text).toContain('canary plan')
  }, 30_000)

  it('lets people in and out; who is out sees nothing more within a second', async () => {
    const inside = await staff(colleague)
    const { channelId } = await make(inside, true)
    expect(await ask(inside, 'member', { channelId, userId: other.owner.id, role: 'member' })).toMatchObject({ error: { code: 'not_found' } })
    expect(await ask(inside, 'member', { channelId, userId: third.id, role: 'member' })).toEqual({ ok: true })
    const guest = await staff(third)
    await until(async () => 'ok' in ((await ask(guest, 'join', { channelId })) as object))
    const seen = collect(guest)
    await ask(inside, 'join', { channelId })
    await say(inside, 'welcome', { channelId })
    await until(() => seen.length === 1)
    expect((await ask(guest, 'members', { channelId })).members.map(({ role }) => role)).toEqual(['manager', 'member'])
    expect(await ask(guest, 'member', { channelId, userId: colleague.id, role: 'left' })).toMatchObject({ error: { code: 'not_allowed' } })
    const gone = next(guest, 'gone')
    const began = performance.now()
    await ask(inside, 'member', { channelId, userId: third.id, role: 'left' })
    expect(await gone).toEqual({ channelId })
    expect(performance.now() - began).toBeLessThan(1_000)
    await say(inside, 'among us', { channelId })
    expect(await ask(guest, 'history', { channelId, before: 9 })).toMatchObject({ error: { code: 'not_found' } })
    expect(await say(guest, 'let me in', { channelId })).toMatchObject({ error: { code: 'not_found' } })
    expect(seen.map(({ body }) => body)).toEqual(['welcome'])
  }, 20_000)

  it('invites with a word that ends: by uses, by time, by being taken back, and never for another business', async () => {
    const inside = await staff(colleague)
    const { channelId } = await make(inside, true)
    const { token, invitationId } = await ask(inside, 'invite', { channelId, uses: 1 })
    expect(JSON.stringify(await asTenant(tenant.tenantId, () => query('select * from core.invitations where channel_id = $1', [channelId])))).not.toContain(token)
    const stranger = await staff(other.owner)
    for (const tenantId of [tenant.tenantId, other.tenantId]) expect(await ask(stranger, 'acceptInvite', { tenantId, token })).toMatchObject({ error: { code: 'not_found' } })
    const [guest, owner] = [await staff(third), await staff(tenant.owner)]
    const both = await Promise.all([ask(guest, 'acceptInvite', { tenantId: tenant.tenantId, token }), ask(owner, 'acceptInvite', { tenantId: tenant.tenantId, token })])
    expect(both.map((answer) => ('error' in answer ? answer.error?.code : answer.channelId)).sort()).toEqual([channelId, 'not_found'].sort())
    const late = await ask(inside, 'invite', { channelId, uses: 5, role: 'manager' })
    await asTenant(tenant.tenantId, () => query(`update core.invitations set expires_at = now() - interval '1 second' where id = $1`, [late.invitationId]))
    const back = await ask(inside, 'invite', { channelId })
    expect(await ask(inside, 'invitations', { channelId })).toMatchObject({ invitations: [{ id: back.invitationId, role: 'member', usesLeft: 1 }] })
    expect(await ask(inside, 'revokeInvite', { channelId, invitationId: back.invitationId })).toEqual({ ok: true })
    expect(await ask(inside, 'invitations', { channelId })).toEqual({ ok: true, invitations: [] })
    for (const spent of [late.token, back.token, 'x'.repeat(32)]) expect(await ask(owner, 'acceptInvite', { tenantId: tenant.tenantId, token: spent })).toMatchObject({ error: { code: 'not_found' } })
    expect(invitationId).not.toBe(back.invitationId)
  })

  it('lists what is pinned, also far back, and invitations for who manages the channel', async () => {
    const [inside, guest] = [await staff(colleague), await staff(third)]
    const { channelId } = await make(inside)
    await ask(inside, 'join', { channelId })
    const said = [await say(inside, 'first', { channelId }), await say(inside, 'second', { channelId }), await say(inside, 'third', { channelId })]
    for (const { id } of said) await ask(inside, 'pin', { channelId, messageId: id, on: true })
    await ask(inside, 'pin', { channelId, messageId: said[1]?.id, on: false })
    expect((await ask(guest, 'pins', { channelId })).messages.map(({ body, pinned }) => [body, pinned])).toEqual([['third', true], ['first', true]])
    const [gone, kept] = [said[0]?.id, said[2]?.id]
    await ask(inside, 'remove', { channelId, messageId: gone })
    expect(await ask(inside, 'pin', { channelId, messageId: gone, on: true })).toMatchObject({ error: { code: 'not_found' } })
    expect((await ask(guest, 'pins', { channelId })).messages.map(({ id }) => id)).toEqual([kept])
    await ask(inside, 'invite', { channelId })
    expect(await ask(guest, 'invitations', { channelId })).toMatchObject({ error: { code: 'not_allowed' } })
    expect((await ask(await staff(tenant.owner), 'invitations', { channelId })).invitations).toHaveLength(1)
  })

  it('counts for each reader what is unread and who calls him, in one list', async () => {
    const [ada, bo] = [await staff(colleague), await staff(third)]
    const { channelId } = await make(ada)
    await ask(bo, 'join', { channelId })
    const entry = async (client: Client) => (await listOf(client)).find(({ id }) => id === channelId)
    const first = await say(bo, 'hello @Ada Wong and @Bo', { channelId })
    await say(bo, 'mail me: bo@ada.example', { channelId })
    await say(bo, '@here lunch', { channelId })
    expect(await entry(ada)).toMatchObject({ unread: 3, mentions: 2, readSeq: 0, lastSeq: 3 })
    expect(await entry(bo)).toMatchObject({ mentions: 0 })
    await ask(bo, 'edit', { channelId, messageId: first.id, body: 'hello all' })
    expect(await entry(ada)).toMatchObject({ mentions: 1 })
    await ask(ada, 'join', { channelId })
    await ask(ada, 'read', { channelId, seq: 3 })
    await until(async () => (await entry(ada))?.unread === 0)
    expect(await entry(ada)).toMatchObject({ unread: 0, mentions: 0, readSeq: 3 })
    const [customer] = [await keep(asVisitor(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie))]
    expect(await ask(customer, 'reads', { tenantId: tenant.tenantId })).toMatchObject({ error: { code: 'not_found' } })
    expect(await ask(await staff(other.owner), 'reads', { tenantId: tenant.tenantId })).toMatchObject({ error: { code: 'not_found' } })
  }, 20_000)

  it('keeps drafts and bookmarks for their owner alone', async () => {
    const [ada, bo] = [await staff(colleague), await staff(third)]
    const { channelId } = await make(ada)
    await ask(ada, 'join', { channelId })
    const { id } = await say(ada, 'worth keeping', { channelId })
    const kept = await ask(ada, 'draft', { channelId, body: 'half a canary' })
    expect(kept).toMatchObject({ ok: true })
    expect(await ask(ada, 'bookmark', { channelId, messageId: id, on: true })).toEqual({ ok: true })
    expect((await listOf(ada)).find((channel) => channel.id === channelId)).toMatchObject({ draft: 'half a canary', draftAt: kept.at })
    expect(JSON.stringify(await listOf(bo))).not.toContain('half a canary')
    expect((await ask(ada, 'bookmarks', { tenantId: tenant.tenantId })).messages.map(({ body }) => body)).toEqual(['worth keeping'])
    expect((await ask(bo, 'bookmarks', { tenantId: tenant.tenantId })).messages).toEqual([])
    expect(await ask(ada, 'bookmark', { channelId, messageId: randomUUID(), on: true })).toMatchObject({ error: { code: 'not_found' } })
    const sent = await ask(ada, 'draft', { channelId, body: '  ' })
    expect(sent.at > kept.at).toBe(true)
    await ask(ada, 'bookmark', { channelId, messageId: id, on: false })
    expect((await listOf(ada)).find((channel) => channel.id === channelId)?.draft).toBe('')
    expect((await ask(ada, 'bookmarks', { tenantId: tenant.tenantId })).messages).toEqual([])
  })
})
