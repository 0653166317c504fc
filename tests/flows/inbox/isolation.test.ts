import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { inboxSchemas } from '@/realtime/inbox/inboxSchemas'
import { saveCanned } from '@/services/inbox/saveCanned'
import { saveLabel } from '@/services/inbox/saveLabel'
import { makePerson, makeTenant, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, collect, newVisitor, type Node, say, startNode, until, useKept } from '../chat/support'
import { beginTalk, personOf, staffSays, talkOf } from './support'

type Event = keyof typeof inboxSchemas

describe('the inbox behind its doors', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  let channelId: string
  let inputs: Record<Event, object>
  const keep = useKept()

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    node = await startNode()
    const ctx = { tenantId: tenant.tenantId, actor: personOf(tenant.owner) }
    const { tenantId } = tenant
    const label = await saveLabel({ ctx, input: { name: 'Secret', colour: 'red' } })
    const canned = await saveCanned({ ctx, input: { shortcut: 'hi', title: 'Hi', body: 'Hi {{customer.name}} {{who.knows}}' } })
    const talk = await beginTalk(tenant)
    channelId = talk.channelId
    const rules = { firstReplyMinutes: 5, resolveMinutes: 50, businessHours: false, answersFirst: 'agent', awayMessage: 'x' }
    inputs = {
      talks: { tenantIds: [tenantId] }, talk: { channelId }, tend: { channelId, state: 'resolved', addLabels: [label.id] }, kit: { tenantId }, card: { channelId }, customer: { channelId, note: 'x' },
      merge: { channelId, intoId: talk.visitorId }, unmerge: { channelId, mergeId: talk.visitorId }, transcript: { channelId }, fill: { channelId, cannedId: canned.id }, label: { tenantId, name: 'x', colour: 'red' },
      canned: { tenantId, shortcut: 'x', title: 'x', body: 'x' }, unkit: { tenantId, kind: 'label', id: label.id }, rules: { tenantId, ...rules }, rating: {}, rate: { score: 5 },
    }
  }, 60_000)
  afterAll(() => node.close())

  const rows = () => asTenant(tenant.tenantId, async () => JSON.stringify(await Promise.all(['inbox_talks', 'inbox_labels', 'inbox_talk_labels', 'inbox_canned', 'inbox_settings', 'inbox_ratings', 'visitor_notes', 'visitor_merges'].map((table) => query(`select * from core.${table} where tenant_id = $1 order by 1, 2`, [tenant.tenantId])))))
  const events = Object.keys(inboxSchemas) as Event[]
  const reads: Event[] = ['talks', 'talk', 'kit', 'card', 'fill']

  it.each([['staff of another business'], ['a visitor of another business'], ['another visitor of the business']])('tell %s nothing and let him change nothing', async (who) => {
    const visitor = await newVisitor(who === 'a visitor of another business' ? other.tenantId : tenant.tenantId)
    const client = await keep(who === 'staff of another business' ? asStaff(node, other.owner.token) : asVisitor(node, who === 'a visitor of another business' ? other.handle : tenant.handle, visitor.cookie))
    const before = await rows()
    for (const event of events) expect([event, (await ask(client, event, inputs[event])).error?.code]).toEqual([event, 'not_found'])
    expect(await rows()).toBe(before)
  })

  it('let an auditor read and change nothing', async () => {
    const auditor = await makePerson(tenant.tenantId, ['auditor'])
    const client = await keep(asStaff(node, auditor.token))
    const before = await rows()
    for (const event of events) {
      const answer = await ask(client, event, inputs[event])
      if (reads.includes(event)) expect([event, answer.ok]).toEqual([event, true])
      else expect([event, answer.error?.code]).toEqual([event, event === 'rating' || event === 'rate' ? 'not_found' : 'not_allowed'])
    }
    expect(await rows()).toBe(before)
  })

  it('show the owner everything, and canned replies with their gaps marked', async () => {
    const client = await keep(asStaff(node, tenant.owner.token))
    expect(await ask(client, 'talks', inputs.talks)).toMatchObject({ ok: true, talks: [{ channelId }], counts: { active: 1 } })
    expect(await ask(client, 'fill', inputs.fill)).toMatchObject({ filled: { text: 'Hi [customer.name?] [who.knows?]', unknown: ['who.knows'], missing: ['customer.name'] } })
    expect(await ask(client, 'kit', inputs.kit)).toMatchObject({ kit: { labels: [{ name: 'Secret' }], people: expect.arrayContaining([expect.objectContaining({ id: tenant.owner.id })]) } })
  })

  it('refuse to mix a business of another into a list', async () => {
    const client = await keep(asStaff(node, tenant.owner.token))
    expect((await ask(client, 'talks', { tenantIds: [tenant.tenantId, other.tenantId] })).error?.code).toBe('not_found')
  })

  it('tell both sides of a change at once, and show a visitor neither notes nor lines for staff', async () => {
    const who = await newVisitor(tenant.tenantId)
    const visitor = await keep(asVisitor(node, tenant.handle, who.cookie))
    const shown = collect(visitor)
    const sent = await say(visitor, 'Hello')
    const [ada, ben] = [await keep(asStaff(node, tenant.owner.token)), await keep(asStaff(node, tenant.owner.token))]
    for (const client of [ada, ben]) await ask(client, 'join', { channelId: sent.channelId })
    const told: unknown[] = []
    for (const client of [ben, visitor]) client.on('channel', (news) => void told.push(news))
    expect(await ask(ada, 'send', { clientId: 'a-note-for-us', channelId: sent.channelId, body: 'secret note', visibility: 'internal' })).toMatchObject({ ok: true })
    expect(await ask(ada, 'tend', { channelId: sent.channelId, seen: { priority: 'normal' }, state: 'resolved', priority: 'high' })).toMatchObject({ ok: true, talk: { state: 'resolved', priority: 'high' } })
    await until(() => told.length === 2)
    expect(told[0]).toMatchObject({ channelId: sent.channelId, state: 'resolved' })
    expect(await ask(ben, 'tend', { channelId: sent.channelId, seen: { priority: 'normal' }, priority: 'low' })).toMatchObject({ ok: true, conflict: { fields: ['priority'], by: 'Test owner' }, talk: { priority: 'high' } })
    await until(() => shown.some(({ seq }) => seq === 3))
    expect(shown.filter(({ hidden }) => !hidden).map(({ body }) => body)).toEqual(['Hello'])
    expect(JSON.stringify(shown)).not.toContain('secret')
    expect((await ask(visitor, 'send', { clientId: 'a-note-of-mine', body: 'x', visibility: 'internal' })).error?.code).toBe('not_allowed')
  })

  it('take a rating once settled, and no other conversation’s', async () => {
    const who = await newVisitor(tenant.tenantId)
    const visitor = await keep(asVisitor(node, tenant.handle, who.cookie))
    const sent = await say(visitor, 'Hello')
    expect((await ask(visitor, 'rate', { score: 5 })).error?.code).toBe('unprocessable')
    const staff = await keep(asStaff(node, tenant.owner.token))
    await staffSays(tenant, personOf(tenant.owner), sent.channelId, 'There you are')
    await ask(staff, 'tend', { channelId: sent.channelId, state: 'resolved' })
    expect(await ask(visitor, 'rating', {})).toMatchObject({ rating: { mayRate: true, score: null } })
    expect(await ask(visitor, 'rate', { score: 4, comment: 'Fast' })).toMatchObject({ rating: { mayRate: true, score: 4, comment: 'Fast' } })
    expect(await ask(visitor, 'rate', { score: 5 })).toMatchObject({ rating: { score: 5, comment: '' } })
    expect(await talkOf(tenant, sent.channelId)).toMatchObject({ rating: 5, state: 'resolved' })
    await asTenant(tenant.tenantId, () => query(`update core.inbox_ratings set rated_at = now() - interval '25 hours' where channel_id = $1`, [sent.channelId]))
    expect((await ask(visitor, 'rate', { score: 1 })).error?.code).toBe('conflict')
    expect(await ask(visitor, 'rating', {})).toMatchObject({ rating: { mayRate: false, score: 5 } })
  })
})
