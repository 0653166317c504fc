import { randomUUID } from 'node:crypto'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { type ClientEvent, type ClientInput, clientSchemas } from '@/realtime/protocol'
import { rest } from '../../support/rest'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, connected, newVisitor, next, type Node, open, say, startNode, until, useKept } from './support'

type Place = { tenantId: string; channelId: string; messageId: string }
/** `staff`: who is inside may watch the business and hears of its news. */
type Inside = Place & { inside: Client; staff: boolean }

/** Every event there is, aimed at a place. A new event does not compile until it stands here. */
const aimedAt = ({ tenantId, channelId, messageId }: Place): { [Event in ClientEvent]: ClientInput[Event] } => ({
  join: { channelId, lastSeq: 0, lastRev: 0 }, leave: { channelId }, send: { channelId, clientId: randomUUID(), body: 'x', threadId: messageId }, history: { channelId, before: 99 }, typing: { channelId }, read: { channelId, seq: 1 },
  watch: { tenantId }, inbox: { tenantId }, arrange: { channelId, state: 'resolved', agentEnabled: false },
  edit: { channelId, messageId, body: 'x' }, remove: { channelId, messageId }, react: { channelId, messageId, emoji: '👍', on: true }, pin: { channelId, messageId, on: true },
  reads: { tenantId }, createChannel: { tenantId, title: `Mine ${randomUUID().slice(0, 8)}` }, updateChannel: { channelId, title: 'Mine now' }, members: { channelId }, member: { channelId, userId: randomUUID(), role: 'manager' }, invite: { channelId }, revokeInvite: { channelId, invitationId: randomUUID() },
  acceptInvite: { tenantId, token: 'x'.repeat(32) }, draft: { channelId, body: 'x', threadId: messageId }, threadDraft: { channelId, threadId: messageId }, bookmark: { channelId, messageId, on: true }, bookmarks: { tenantId },
  invitations: { channelId }, pins: { channelId }, earlier: { channelId, messageId }, polls: { channelId, pollIds: [messageId] }, vote: { channelId, pollId: messageId, choice: 'x' },
  search: { tenantId, line: 'canary' }, locate: { messageId }, around: { channelId, seq: 1 },
  talks: { tenantIds: [tenantId] }, talk: { channelId }, tend: { channelId, state: 'resolved' }, kit: { tenantId }, card: { channelId }, customer: { channelId, note: 'x' }, merge: { channelId, intoId: randomUUID() }, unmerge: { channelId, mergeId: randomUUID() }, transcript: { channelId }, fill: { channelId, cannedId: randomUUID() },
  label: { tenantId, name: `l ${randomUUID().slice(0, 8)}`, colour: 'red' }, canned: { tenantId, shortcut: `c${randomUUID().slice(0, 8)}`, title: 'x', body: 'x' }, unkit: { tenantId, kind: 'label', id: randomUUID() }, rules: { tenantId, firstReplyMinutes: 5, resolveMinutes: 50, businessHours: false, answersFirst: 'agent', awayMessage: 'x' },
  rating: {}, rate: { score: 5 },
})

const nowhere = (tenantId: string): Place => ({ tenantId, channelId: randomUUID(), messageId: randomUUID() })

describe('a channel that is not for you', () => {
  let tenant: TestTenant
  let other: TestTenant
  let colleague: TestPerson
  let third: TestPerson
  let node: Node
  const keep = useKept()
  const staff = ({ token }: TestPerson) => keep(asStaff(node, token))
  const visitorOf = async ({ tenantId, handle }: TestTenant) => keep(asVisitor(node, handle, (await newVisitor(tenantId)).cookie))

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    ;[colleague, third] = [await makePerson(tenant.tenantId, ['staff']), await makePerson(tenant.tenantId, ['staff'])]
    node = await startNode()
  }, 60_000)
  afterAll(() => node.close())

  const privateRoom = async (): Promise<Inside> => {
    const inside = await staff(colleague)
    const { channelId } = await ask(inside, 'createChannel', { tenantId: tenant.tenantId, title: `Canary room ${randomUUID().slice(0, 8)}`, isPrivate: true })
    await ask(inside, 'join', { channelId })
    const { id: messageId } = await say(inside, 'canary words', { channelId })
    return { tenantId: tenant.tenantId, channelId, messageId, inside, staff: true }
  }

  const customerTalk = async (): Promise<Inside> => {
    const inside = await visitorOf(tenant)
    const { id: messageId, channelId } = await say(inside, 'canary words')
    return { tenantId: tenant.tenantId, channelId, messageId, inside, staff: false }
  }

  const stored = ({ tenantId, channelId }: Place) =>
    asTenant(tenantId, async () => JSON.stringify(await Promise.all([
      ...['public.messages', 'core.message_marks', 'core.read_marks', 'core.channel_settings', 'core.channel_members', 'core.invitations', 'core.inbox_talks', 'core.drafts', 'core.thread_drafts'].map((table) => query(`select to_jsonb(t) from ${table} t where tenant_id = $1 and channel_id = $2 order by 1`, [tenantId, channelId])),
      query('select to_jsonb(c) from public.channels c where tenant_id = $1 and id = $2', [tenantId, channelId]),
    ])))

  /** What a stranger hears besides that other channels of a business of his own have news or are others. */
  const heardBy = (client: Client, channelId = '') => {
    const heard: string[] = []
    client.onAny((event: string, ...given: unknown[]) => void ((!['activity', 'channels'].includes(event) || JSON.stringify(given).includes(channelId)) && heard.push(`${event} ${JSON.stringify(given)}`)))
    return heard
  }

  const attack = async (client: Client, aim: Place): Promise<Map<ClientEvent, string>> => {
    const inputs = aimedAt(aim)
    const answers = new Map<ClientEvent, string>()
    for (const event of Object.keys(clientSchemas) as ClientEvent[]) answers.set(event, JSON.stringify(await ask(client, event, inputs[event])))
    return answers
  }

  const byChannel = (Object.entries(aimedAt(nowhere(randomUUID()))) as [ClientEvent, object][]).filter(([event, input]) => event !== 'leave' && ('channelId' in input || 'messageId' in input)).map(([event]) => event)

  const expectShut = async (place: Inside, strangers: (() => Promise<Client>)[]) => {
    for (const come of strangers) {
      const [client, again] = [await come(), await come()]
      const heard = heardBy(client, place.channelId)
      const before = await stored(place)
      const [answers, asIfNone] = [await attack(client, place), await attack(again, nowhere(place.tenantId))]
      for (const event of byChannel) expect([event, answers.get(event)]).toEqual([event, asIfNone.get(event)])
      for (const [event, answer] of answers) expect([event, answer.includes('canary'), answer.includes(place.channelId), answer.includes(place.messageId)]).toEqual([event, false, false, false])
      expect(await stored(place)).toBe(before)
      const mine = heardBy(place.inside)
      const [words, at] = [`canary ${randomUUID()}`, { channelId: place.channelId, messageId: place.messageId }]
      await ask(place.inside, 'react', { ...at, emoji: '🌵', on: true })
      await ask(place.inside, 'edit', { ...at, body: words })
      await until(() => mine.some((line) => line.startsWith('changed') && line.includes(words)))
      await ask(place.inside, 'watch', { tenantId: place.tenantId })
      await say(place.inside, words, { channelId: place.channelId })
      await until(() => mine.some((line) => line.startsWith(place.staff ? 'activity' : 'message') && line.includes(place.channelId)))
      await ask(client, 'leave', { channelId: place.channelId })
      expect(heard).toEqual([])
      client.disconnect()
      again.disconnect()
    }
  }

  it('when private: no event reads, writes or follows it, for staff, owner, neighbours and visitors', async () => {
    await expectShut(await privateRoom(), [() => staff(third), () => staff(tenant.owner), () => staff(other.owner), () => visitorOf(tenant), () => visitorOf(other)])
  }, 60_000)

  it('when a customer’s: no event reads, writes or follows it, for other visitors and neighbours', async () => {
    await expectShut(await customerTalk(), [() => staff(other.owner), () => visitorOf(tenant), () => visitorOf(other)])
  }, 60_000)

  it('any more: after the removal neither words nor edits nor deletions come', async () => {
    const { inside, channelId, messageId } = await privateRoom()
    await ask(inside, 'member', { channelId, userId: third.id, role: 'member' })
    const guest = await staff(third)
    await until(async () => 'ok' in ((await ask(guest, 'join', { channelId })) as object))
    const gone = next(guest, 'gone')
    await ask(inside, 'member', { channelId, userId: third.id, role: 'left' })
    await gone
    await ask(guest, 'watch', { tenantId: tenant.tenantId })
    const heard = heardBy(guest, channelId)
    const mine = heardBy(inside)
    const second = await say(inside, 'canary after', { channelId })
    await ask(inside, 'edit', { channelId, messageId, body: 'canary edited' })
    await ask(inside, 'typing', { channelId })
    await ask(inside, 'remove', { channelId, messageId })
    await until(() => mine.some((line) => line.includes('"deleted":true')))
    for (const event of ['history', 'around'] as const) expect(await ask(guest, event, { channelId, before: 9, seq: 1 })).toHaveProperty('error')
    expect(await ask(guest, 'locate', { messageId: second.id })).toMatchObject({ error: { code: 'not_found' } })
    expect(heard.filter((line) => !line.startsWith('gone'))).toEqual([])
  }, 20_000)

  it('with somebody else’s connection: its id opens nothing on another line', async () => {
    const { inside, channelId } = await customerTalk()
    const sid = inside.io.engine.id ?? ''
    expect(sid.length).toBeGreaterThanOrEqual(20)
    for (const method of ['GET', 'POST']) {
      const answer = await fetch(`${node.url}/socket.io/?EIO=4&transport=polling&sid=${sid}`, { method, ...(method === 'POST' && { body: `42["history",{"channelId":"${channelId}","before":9}]` }) })
      expect([method, answer.status]).toEqual([method, 400])
    }
    expect(await say(inside, 'still mine')).toMatchObject({ ok: true })
  })

  it('with a visitor’s cookie: it lists nothing anywhere else', async () => {
    const { cookie } = await newVisitor(tenant.tenantId)
    await say(await keep(asVisitor(node, tenant.handle, cookie)), 'canary of a visitor')
    for (const path of ['/messages', '/channels', '/visitors', '/users', '/form-submissions', '/users/me']) {
      const { status, text } = await rest(path, { headers: { cookie } })
      expect([path, status < 500, text.includes('canary'), text.includes(tenant.tenantId)]).toEqual([path, true, false, false])
    }
  })

  it('with a token in the address: only cookie, header and the frame’s own word count, and no address carries them', async () => {
    const { cookie } = await newVisitor(tenant.tenantId)
    const token = cookie.slice(cookie.indexOf('=') + 1)
    const named = new URLSearchParams({ token, cookie, authorization: `JWT ${colleague.token}`, access_token: colleague.token, 'spaces-token': colleague.token })
    for (const handshake of [{ as: 'staff' }, { as: 'visitor', site: tenant.handle }] as const) {
      const client = open({ ...node, url: `${node.url}/?${named}` }, handshake)
      client.io.opts.query = Object.fromEntries(named)
      await expect(connected(client)).rejects.toMatchObject({ code: 'not_signed_in' })
    }
    const client = await keep(asVisitor(node, tenant.handle, cookie))
    expect(node.io.sockets.sockets.get(client.id ?? '')?.handshake.url).toMatch(/^\/socket\.io\/\?EIO=4&transport=websocket(&t=[\w-]+)?$/)
  })
})
