import { randomUUID } from 'node:crypto'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { sweepInbox } from '@/jobs/handlers/sweepInbox'
import { countConversations, readConversations } from '@/queries/admin/readConversations'
import { countTalks, listTalks } from '@/queries/inbox/listTalks'
import { talkFilter, type TalkFilterInput } from '@/queries/inbox/talkFilter'
import { changeTalk } from '@/services/inbox/changeTalk'
import { saveInboxSettings } from '@/services/inbox/saveInboxSettings'
import { saveLabel } from '@/services/inbox/saveLabel'
import type { TalkChangeInput } from '@/services/inbox/talkChange'
import { tendTalk } from '@/services/inbox/tendTalk'
import { wakeTalk } from '@/services/inbox/wakeTalk'
import { makePerson, makeTenant, type TestTenant, useTenant } from '../../support/tenants'
import { activityOf, beginTalk, eventsOf, linesOf, personOf, staffSays, talkOf } from './support'

describe('a conversation in the inbox', () => {
  let tenant: TestTenant
  let ada: ReturnType<typeof personOf>
  let ben: ReturnType<typeof personOf>
  beforeAll(async () => {
    tenant = await makeTenant()
    ada = personOf(tenant.owner, 'Ada')
    ben = personOf(await makePerson(tenant.tenantId, ['staff']), 'Ben')
  }, 60_000)

  const change = (actor: typeof ada, input: TalkChangeInput) => changeTalk({ ctx: { tenantId: tenant.tenantId, actor }, input })
  const list = (given: TalkFilterInput = {}) => asTenant(tenant.tenantId, () => listTalks({ tenantIds: [tenant.tenantId], userId: tenant.owner.id, filter: talkFilter.parse(given) }))
  const ids = async (given: TalkFilterInput = {}) => (await list(given)).map(({ channelId }) => channelId)

  it('goes through its states, each with a typed line for staff in the same order', async () => {
    const { channelId } = await beginTalk(tenant)
    expect(await talkOf(tenant, channelId)).toMatchObject({ state: 'open', holder: 'agent', assignee: null, priority: 'normal', unread: 1 })
    expect(await change(ada, { channelId, state: 'waiting' })).toEqual({ outcome: 'changed' })
    expect(await change(ada, { channelId, priority: 'urgent' })).toEqual({ outcome: 'changed' })
    expect(await change(ada, { channelId, priority: 'urgent' })).toEqual({ outcome: 'same' })
    expect(await change(ada, { channelId, state: 'resolved' })).toEqual({ outcome: 'changed' })
    const lines = await linesOf(tenant, channelId)
    expect(lines.map(({ metadata }) => metadata.event)).toEqual(['conversation.state', 'conversation.priority', 'conversation.state'])
    expect(lines[1]).toMatchObject({ body: 'Ada set the priority to urgent.', visibility: 'internal', metadata: { by: { name: 'Ada' }, changes: { priority: { from: 'normal', to: 'urgent' } } } })
    expect(await talkOf(tenant, channelId)).toMatchObject({ state: 'resolved', waitingSince: null, resolvedAt: expect.any(String) })
  })

  it('opens again when the customer writes, from resolved and from snoozed', async () => {
    for (const state of ['resolved', 'snoozed'] as const) {
      const { channelId, say } = await beginTalk(tenant)
      await change(ada, { channelId, state })
      await say('One more thing')
      expect(await talkOf(tenant, channelId)).toMatchObject({ state: 'open', snoozedUntil: null, resolvedAt: null, waitingSince: expect.any(String) })
      expect(await activityOf(tenant, channelId)).toContain('conversation.reopened')
    }
  })

  it('wakes by itself when its time has come, once', async () => {
    const { channelId } = await beginTalk(tenant)
    await change(ada, { channelId, state: 'snoozed', snoozeUntil: new Date(Date.now() + 3_600_000).toISOString() })
    await sweepInbox()
    // Also not for a sweep that took it for due before somebody let it rest for longer.
    expect(await wakeTalk({ tenantId: tenant.tenantId, channelId })).toBe(false)
    expect(await talkOf(tenant, channelId)).toMatchObject({ state: 'snoozed' })
    await asTenant(tenant.tenantId, () => query(`update core.inbox_talks set snoozed_until = now() - interval '1 minute' where channel_id = $1`, [channelId]))
    await Promise.all([sweepInbox(), sweepInbox()])
    expect(await talkOf(tenant, channelId)).toMatchObject({ state: 'open', snoozedUntil: null })
    expect((await eventsOf(tenant, channelId)).filter((event) => event === 'conversation.woke')).toHaveLength(1)
  })

  it('is given to a person, a team and back to nobody; a stranger cannot get it', async () => {
    const { channelId } = await beginTalk(tenant)
    await change(ada, { channelId, assignee: { kind: 'user', id: ben.id ?? '' } })
    expect(await talkOf(tenant, channelId)).toMatchObject({ assignee: { kind: 'user', name: 'Test staff' }, agentEnabled: false, holder: 'person' })
    await change(ada, { channelId, assignee: { kind: 'team', id: 'sales' } })
    expect(await talkOf(tenant, channelId)).toMatchObject({ assignee: { kind: 'team', id: 'sales' } })
    await change(ada, { channelId, assignee: null })
    expect(await talkOf(tenant, channelId)).toMatchObject({ assignee: null })
    const stranger = await makePerson((await makeTenant()).tenantId)
    const auditor = await makePerson(tenant.tenantId, ['auditor'])
    for (const id of [stranger.id, auditor.id, randomUUID()]) await expect(change(ada, { channelId, assignee: { kind: 'user', id } })).rejects.toMatchObject({ code: 'not_found' })
    await expect(change(personOf(auditor), { channelId, state: 'resolved' })).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(change(personOf(stranger), { channelId, state: 'resolved' })).rejects.toMatchObject({ code: 'not_allowed' })
  })

  it('tells the second of two people who was first, and does nothing of his change', async () => {
    const { channelId } = await beginTalk(tenant)
    const seen = { state: 'open', assignee: null } as const
    expect(await change(ada, { channelId, seen, assignee: { kind: 'user', id: ada.id ?? '' } })).toEqual({ outcome: 'changed' })
    expect(await change(ben, { channelId, seen, assignee: { kind: 'user', id: ben.id ?? '' }, priority: 'high' })).toEqual({ outcome: 'conflict', fields: ['assignee'], by: 'Ada' })
    expect(await talkOf(tenant, channelId)).toMatchObject({ assignee: { id: ada.id }, priority: 'normal' })
    // What nobody else touched goes through, and so does what was wanted by both.
    expect(await change(ben, { channelId, seen, state: 'resolved' })).toEqual({ outcome: 'changed' })
    expect(await change(ada, { channelId, seen, state: 'resolved' })).toEqual({ outcome: 'same' })
  })

  it('lets exactly one of many who take it at once have it', async () => {
    const { channelId } = await beginTalk(tenant)
    const people = await Promise.all(Array.from({ length: 6 }, () => makePerson(tenant.tenantId, ['staff'])))
    const outcomes = await Promise.all(people.map((person) => change(personOf(person), { channelId, seen: { assignee: null }, assignee: { kind: 'user', id: person.id } })))
    expect(outcomes.map(({ outcome }) => outcome).sort()).toEqual(['changed', ...Array.from({ length: 5 }, () => 'conflict')])
    expect((await eventsOf(tenant, channelId)).filter((event) => event === 'conversation.assigned')).toHaveLength(1)
  })

  it('carries labels of its business, added and removed by several people without loss', async () => {
    const { channelId } = await beginTalk(tenant)
    const ctx = { tenantId: tenant.tenantId, actor: ada }
    const [one, two] = [await saveLabel({ ctx, input: { name: 'Delivery', colour: 'blue' } }), await saveLabel({ ctx, input: { name: 'VIP', colour: 'red' } })]
    await expect(saveLabel({ ctx, input: { name: 'vip', colour: 'red' } })).rejects.toMatchObject({ code: 'already_exists' })
    await Promise.all([change(ada, { channelId, addLabels: [one.id] }), change(ben, { channelId, addLabels: [two.id] })])
    expect((await talkOf(tenant, channelId)).labels.map(({ name }) => name)).toEqual(['Delivery', 'VIP'])
    await change(ada, { channelId, removeLabels: [one.id] })
    expect((await talkOf(tenant, channelId)).labels).toEqual([{ id: two.id, name: 'VIP', colour: 'red' }])
    expect(await ids({ label: two.id })).toEqual([channelId])
    const other = await makeTenant()
    const foreign = await saveLabel({ ctx: { tenantId: other.tenantId, actor: personOf(other.owner) }, input: { name: 'Theirs', colour: 'pink' } })
    expect(await change(ada, { channelId, addLabels: [foreign.id] })).toEqual({ outcome: 'same' })
  })

  it('keeps notes away from the clock, the customer and the state', async () => {
    const { channelId } = await beginTalk(tenant)
    await staffSays(tenant, ada, channelId, 'He asked twice already', 'internal')
    expect(await talkOf(tenant, channelId)).toMatchObject({ holder: 'agent', waitingSince: expect.any(String), firstReplyAt: null })
  })

  it('is taken over by the person who answers, and the clock stops', async () => {
    const { channelId, say } = await beginTalk(tenant)
    await staffSays(tenant, ada, channelId, 'Yes, on Tuesdays.')
    expect(await talkOf(tenant, channelId)).toMatchObject({ holder: 'person', agentEnabled: false, waitingSince: null, firstReplyAt: expect.any(String) })
    expect(await activityOf(tenant, channelId)).toEqual(['conversation.taken'])
    await staffSays(tenant, ada, channelId, 'And Fridays.')
    expect(await activityOf(tenant, channelId)).toHaveLength(1)
    await change(ada, { channelId, state: 'resolved' })
    await say('Great')
    expect(await talkOf(tenant, channelId)).toMatchObject({ holder: 'agent', agentEnabled: true, firstReplyAt: null })
  })

  it('is filtered, counted and sorted by what is due', async () => {
    const mine = await makeTenant()
    const actor = personOf(mine.owner)
    const ctx = { tenantId: mine.tenantId, actor }
    const [late, soon, answered, done] = [await beginTalk(mine, 'late'), await beginTalk(mine, 'soon'), await beginTalk(mine, 'answered'), await beginTalk(mine, 'done 100% sure')]
    await asTenant(mine.tenantId, () => query(`update core.inbox_talks set waiting_since = now() - interval '30 days', opened_at = now() - interval '30 days' where channel_id = $1`, [late.channelId]))
    for (const { channelId } of [late, soon]) await tendTalk({ tenantId: mine.tenantId, channelId })
    await staffSays(mine, actor, answered.channelId, 'Hello')
    await changeTalk({ ctx, input: { channelId: done.channelId, state: 'resolved' } })
    const of = async (given: TalkFilterInput) => (await asTenant(mine.tenantId, () => listTalks({ tenantIds: [mine.tenantId], userId: mine.owner.id, filter: talkFilter.parse(given) }))).map(({ channelId }) => channelId)
    expect(await of({})).toEqual([late, soon, answered].map(({ channelId }) => channelId))
    expect(await of({ due: 'overdue' })).toEqual([late.channelId])
    expect(await of({ state: 'resolved' })).toEqual([done.channelId])
    expect(await of({ state: 'all', search: '100%' })).toEqual([done.channelId])
    // What was said once is found, also when others spoke after it.
    expect(await of({ state: 'all', search: 'answer' })).toEqual([answered.channelId])
    expect(await of({ state: 'all', search: 'answered hello' })).toEqual([])
    expect(await of({ state: 'waiting' })).toEqual([late.channelId, soon.channelId])
    expect(await of({ assignee: 'me' })).toEqual([])
    await changeTalk({ ctx, input: { channelId: soon.channelId, assignee: { kind: 'user', id: mine.owner.id } } })
    expect(await of({ assignee: 'me' })).toEqual([soon.channelId])
    expect(await asTenant(mine.tenantId, () => countTalks({ tenantIds: [mine.tenantId], userId: mine.owner.id }))).toEqual({ active: 3, waiting: 2, snoozed: 0, resolved: 1, all: 4, overdue: 1 })
    // The menu and the dashboard count what the inbox counts: a word of the agent is an answer, a promised person is not yet there.
    await asTenant(mine.tenantId, () => query(`update public.channels set state = 'waiting' where id = $1`, [answered.channelId]))
    const asked = { tenantIds: [mine.tenantId], userId: mine.owner.id }
    const [shown, counted] = await asTenant(mine.tenantId, () => Promise.all([countConversations({ ...asked, since: new Date(0) }), countTalks(asked)]))
    expect([shown.waiting, counted.waiting]).toEqual([3, 3])
    const waiting = await asTenant(mine.tenantId, () => readConversations({ ...asked, since: new Date(0), filter: 'waiting', limit: 10 }))
    expect(waiting.map(({ id }) => id).sort()).toEqual([late, soon, answered].map(({ channelId }) => channelId).sort())
  })

  it('has its due times from the business’s own targets and hours', async () => {
    const business = await useTenant('hays-cactus-farm')
    const ctx = { tenantId: business.tenantId, actor: personOf(business.owner) }
    const { channelId } = await beginTalk(business)
    const settings = { firstReplyMinutes: 30, resolveMinutes: 600, businessHours: false, answersFirst: 'agent', awayMessage: '' } as const
    await saveInboxSettings({ ctx, input: settings })
    await tendTalk({ tenantId: business.tenantId, channelId })
    const { dueAt, dueFor, waitingSince } = await talkOf(business, channelId)
    expect(dueFor).toBe('reply')
    expect(Date.parse(dueAt ?? '') - Date.parse(waitingSince ?? '')).toBe(30 * 60_000)
    const staff = personOf(await makePerson(business.tenantId, ['staff']))
    await expect(saveInboxSettings({ ctx: { tenantId: business.tenantId, actor: staff }, input: settings })).rejects.toMatchObject({ code: 'not_allowed' })
  }, 60_000)
})
