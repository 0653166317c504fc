import { randomUUID } from 'node:crypto'
import type { ServerEvents } from '@/realtime/protocol'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, newVisitor, type Node, say, startNode, until, useKept } from './support'

type Told = Parameters<ServerEvents['draft']>[0]

describe('what somebody begins to write', () => {
  let tenant: TestTenant
  let other: TestTenant
  let [ada, bo]: TestPerson[] = []
  let nodes: Node[]
  const keep = useKept()
  const staff = (person: TestPerson | undefined, at = 0) => keep(asStaff(nodes[at] as Node, person?.token ?? ''))

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    ;[ada, bo] = [await makePerson(tenant.tenantId, ['staff']), await makePerson(tenant.tenantId, ['staff'])]
    nodes = [await startNode(), await startNode()]
  }, 60_000)
  afterAll(() => Promise.all(nodes.map((node) => node.close())))

  const room = async (client: Client, isPrivate = false) => {
    const { channelId } = await ask(client, 'createChannel', { tenantId: tenant.tenantId, title: `Room ${randomUUID().slice(0, 8)}`, isPrivate })
    await ask(client, 'join', { channelId })
    return channelId
  }

  const hears = (client: Client): Told[] => {
    const heard: Told[] = []
    client.on('draft', (told) => void heard.push(told))
    return heard
  }

  it('is told to his own other windows on every node, and to nobody else', async () => {
    const [here, beside, away] = [await staff(ada), await staff(ada), await staff(ada, 1)]
    const channelId = await room(here)
    const { id: threadId } = await say(here, 'what do we ship?', { channelId })
    const strangers = [await staff(bo), await staff(bo, 1), await staff(tenant.owner), await staff(other.owner, 1), await keep(asVisitor(nodes[0] as Node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie))]
    for (const stranger of strangers.slice(0, 2)) await ask(stranger, 'join', { channelId })
    const [mine, ...unheard] = [hears(here), ...strangers.map(hears)]
    const told = [hears(beside), hears(away)]
    const first = await ask(here, 'draft', { channelId, body: 'two pall' })
    const reply = await ask(here, 'draft', { channelId, threadId, body: 'three' })
    const sent = await ask(here, 'draft', { channelId, body: ' ' })
    for (const heard of told) {
      // Told in its present state: what was overtaken meanwhile may come as what overtook it.
      await until(() => heard.length === 3)
      const last = (thread?: string) => heard.filter((one) => one.threadId === thread).toSorted((a, b) => a.at.localeCompare(b.at)).at(-1)
      expect([last(), last(threadId)]).toEqual([{ channelId, body: '', at: sent.at }, { channelId, threadId, body: 'three', at: reply.at }])
    }
    expect(sent.at > first.at).toBe(true)
    expect(mine).toEqual([])
    // His own windows stand for the rest: what others were told of came no later on the same lines.
    for (const stranger of strangers.slice(0, 4)) await ask(stranger, 'reads', { tenantId: tenant.tenantId })
    expect(unheard).toEqual(strangers.map(() => []))
  }, 30_000)

  it('is kept for each thread by itself, under its first message, for its writer alone', async () => {
    const [one, two, colleague] = [await staff(ada), await staff(ada, 1), await staff(bo)]
    const channelId = await room(one)
    const [root, elsewhere] = [await say(one, 'what do we ship?', { channelId }), await say(one, 'and when?', { channelId })]
    const reply = await say(one, 'cacti', { channelId, threadId: root.id })
    expect(await ask(one, 'threadDraft', { channelId, threadId: root.id })).toEqual({ ok: true, threadId: root.id, body: '', at: null })
    const kept = await ask(one, 'draft', { channelId, threadId: reply.id, body: 'half a canary' })
    await ask(one, 'draft', { channelId, body: 'the channel’s own' })
    for (const threadId of [root.id, reply.id]) expect(await ask(two, 'threadDraft', { channelId, threadId })).toEqual({ ok: true, threadId: root.id, body: 'half a canary', at: kept.at })
    expect(await ask(two, 'threadDraft', { channelId, threadId: elsewhere.id })).toMatchObject({ body: '' })
    expect(await ask(colleague, 'threadDraft', { channelId, threadId: root.id })).toMatchObject({ body: '', at: null })
    const listed = (await ask(two, 'reads', { tenantId: tenant.tenantId })).channels.find(({ id }) => id === channelId)
    expect(listed).toMatchObject({ draft: 'the channel’s own' })
  })

  it('belongs to a message of that channel, which its writer may enter', async () => {
    const one = await staff(ada)
    const [channelId, shut] = [await room(one), await room(one, true)]
    const { id: inside } = await say(one, 'in private', { channelId: shut })
    const refused = { error: { code: 'not_found' } }
    for (const threadId of [inside, randomUUID()]) {
      expect(await ask(one, 'draft', { channelId, threadId, body: 'x' })).toMatchObject(refused)
      expect(await ask(one, 'threadDraft', { channelId, threadId })).toMatchObject(refused)
    }
    for (const person of [bo, other.owner, tenant.owner]) {
      const stranger = await staff(person)
      expect(await ask(stranger, 'draft', { channelId: shut, threadId: inside, body: 'x' })).toMatchObject(refused)
      expect(await ask(stranger, 'threadDraft', { channelId: shut, threadId: inside })).toMatchObject(refused)
    }
  }, 20_000)
})
