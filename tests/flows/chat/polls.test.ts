import { randomUUID } from 'node:crypto'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { castVote } from '@/services/polls/castVote'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, newVisitor, next, type Node, say, startNode, until, useKept } from './support'

type News = { channelId: string; pollId: string; votes: Record<string, number> }

describe('a poll in a message', () => {
  let tenant: TestTenant
  let other: TestTenant
  let [node, second]: Node[] = []
  let colleague: TestPerson
  let outsider: TestPerson
  const keep = useKept()
  const nodeOf = (which: Node | undefined): Node => {
    if (!which) throw new Error('no node')
    return which
  }
  const staff = (person: TestPerson, on = node) => keep(asStaff(nodeOf(on), person.token))

  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    ;[colleague, outsider] = [await makePerson(tenant.tenantId, ['staff']), await makePerson(tenant.tenantId, ['staff'])]
    ;[node, second] = [await startNode(), await startNode()]
  }, 60_000)
  afterAll(async () => {
    await node?.close()
    await second?.close()
  })

  const news = (client: Client): News[] => {
    const heard: News[] = []
    client.on('poll', (one) => void heard.push(one))
    return heard
  }
  const blockOf = (pollId: string) => ({ id: pollId, blockType: 'poll', question: 'Which day?', options: [{ label: 'Monday' }, { label: 'Tuesday' }] })

  /** A private channel of one colleague and the owner, with a poll in it. */
  const room = async () => {
    const ann = await staff(colleague)
    const { channelId } = await ask(ann, 'createChannel', { tenantId: tenant.tenantId, title: `Room ${randomUUID().slice(0, 8)}`, isPrivate: true })
    await ask(ann, 'member', { channelId, userId: tenant.owner.id, role: 'member' })
    const bob = await staff(tenant.owner, second)
    for (const client of [ann, bob]) await ask(client, 'join', { channelId })
    const pollId = randomUUID()
    const { id: messageId } = await say(ann, 'Poll', { channelId, blocks: [blockOf(pollId)] })
    return { ann, bob, channelId, pollId, messageId }
  }

  it('is voted on there, and everybody who sees it has the counts, on each node, without asking', async () => {
    const { ann, bob, channelId, pollId } = await room()
    const [annHears, bobHears] = [news(ann), news(bob)]
    expect(await ask(bob, 'vote', { channelId, pollId, choice: 'Monday' })).toEqual({ ok: true, poll: { pollId, votes: { Monday: 1 }, choice: 'Monday' } })
    const seen = { channelId, pollId, votes: { Monday: 1 } }
    await until(() => annHears.length > 0 && bobHears.length > 0)
    expect([annHears[0], bobHears[0]]).toEqual([seen, seen])
    await ask(bob, 'vote', { channelId, pollId, choice: 'Tuesday' })
    await ask(ann, 'vote', { channelId, pollId, choice: 'Tuesday' })
    await until(() => annHears.at(-1)?.votes.Tuesday === 2)
    expect(annHears.at(-1)?.votes).toEqual({ Tuesday: 2 })
    expect(await ask(ann, 'polls', { channelId, pollIds: [pollId, randomUUID()] })).toEqual({ ok: true, polls: [{ pollId, votes: { Tuesday: 2 }, choice: 'Tuesday' }] })
  }, 20_000)

  it('tells many votes in few words: at most one a second', async () => {
    const { ann, channelId, pollId } = await room()
    const heard = news(ann)
    const began = performance.now()
    const insert = (voter: number) => asTenant(tenant.tenantId, () => query('insert into core.poll_votes (tenant_id, poll_id, voter, choice) values ($1, $2, $3, $4)', [tenant.tenantId, pollId, `v${voter}`, 'Monday']))
    for (let voter = 0; voter < 60; voter++) await insert(voter)
    await until(() => heard.at(-1)?.votes.Monday === 60)
    expect(heard.length).toBeLessThanOrEqual(2 + Math.floor((performance.now() - began) / 1_000))
    expect(heard.at(-1)?.channelId).toBe(channelId)
  }, 20_000)

  it('is not heard of, counted or voted on by who may not read the channel', async () => {
    const { ann, channelId, pollId } = await room()
    const foreign = [await staff(outsider), await staff(other.owner, second), await keep(asVisitor(nodeOf(node), tenant.handle, (await newVisitor(tenant.tenantId)).cookie)), await keep(asVisitor(nodeOf(node), other.handle, (await newVisitor(other.tenantId)).cookie))]
    const heard = foreign.map(news)
    for (const client of foreign) {
      await ask(client, 'join', { channelId })
      expect(await ask(client, 'polls', { channelId, pollIds: [pollId] })).toMatchObject({ error: { code: 'not_found' } })
      expect(await ask(client, 'vote', { channelId, pollId, choice: 'Monday' })).toMatchObject({ error: { code: 'not_found' } })
    }
    // A channel of their own does not make the poll theirs.
    const { channelId: open } = await ask(foreign[0] ?? ann, 'createChannel', { tenantId: tenant.tenantId, title: `Open ${randomUUID().slice(0, 8)}` })
    await ask(foreign[0] ?? ann, 'join', { channelId: open })
    expect(await ask(foreign[0] ?? ann, 'polls', { channelId: open, pollIds: [pollId] })).toEqual({ ok: true, polls: [] })
    expect(await ask(foreign[0] ?? ann, 'vote', { channelId: open, pollId, choice: 'Monday' })).toMatchObject({ error: { code: 'not_found' } })
    await expect(asTenant(tenant.tenantId, () => castVote({ tenantId: tenant.tenantId, pollId, voter: randomUUID(), choice: 'Monday' }))).rejects.toMatchObject({ code: 'not_found' })
    const told = next(ann, 'poll')
    await ask(ann, 'vote', { channelId, pollId, choice: 'Monday' })
    expect(await told).toMatchObject({ votes: { Monday: 1 } })
    expect(heard.flat()).toEqual([])
  }, 20_000)

  it('is the customer’s where he may see it, and never in a note', async () => {
    const visitor = await newVisitor(tenant.tenantId)
    const client = await keep(asVisitor(nodeOf(node), tenant.handle, visitor.cookie))
    const { channelId } = await say(client, 'Hello')
    const ann = await staff(colleague)
    await ask(ann, 'join', { channelId })
    const [open, secret] = [randomUUID(), randomUUID()]
    await say(ann, 'Poll', { channelId, blocks: [blockOf(open)] })
    await say(ann, 'Among us', { channelId, blocks: [blockOf(secret)], visibility: 'internal' })
    const heard = news(client)
    expect(await ask(client, 'polls', { pollIds: [open, secret] })).toMatchObject({ polls: [{ pollId: open, votes: {}, choice: null }] })
    expect(await ask(client, 'vote', { pollId: secret, choice: 'Monday' })).toMatchObject({ error: { code: 'not_found' } })
    await ask(ann, 'vote', { channelId, pollId: secret, choice: 'Monday' })
    await ask(client, 'vote', { pollId: open, choice: 'Tuesday' })
    await until(() => heard.some(({ pollId }) => pollId === open))
    expect(heard.map(({ pollId }) => pollId)).not.toContain(secret)
    // On a page he is the same voter.
    expect(await asTenant(tenant.tenantId, () => castVote({ tenantId: tenant.tenantId, pollId: open, voter: visitor.visitorId, choice: 'Monday' }))).toEqual({ pollId: open, votes: { Monday: 1 }, choice: 'Monday' })
  }, 20_000)

  it('takes what it offers and nothing else, and goes with its message', async () => {
    const { ann, bob, channelId, pollId, messageId } = await room()
    const code = async (input: object) => (await ask(bob, 'vote', { channelId, pollId, choice: 'Monday', ...input })).error?.code
    expect([await code({ choice: 'Friday' }), await code({ choice: '' }), await code({ choice: 'a\u0000' }), await code({ pollId: "x' or 1=1 --" }), await code({ pollId: [pollId] }), await code({ voter: 'user:x' })]).toEqual(['not_found', 'invalid_input', 'malformed', 'invalid_input', 'invalid_input', 'invalid_input'])
    expect((await ask(bob, 'polls', { channelId, pollIds: Array.from({ length: 101 }, () => randomUUID()) })).error?.code).toBe('invalid_input')
    expect(await code({})).toBeUndefined()
    await ask(ann, 'remove', { channelId, messageId })
    expect(await code({})).toBe('not_found')
    expect(await ask(bob, 'polls', { channelId, pollIds: [pollId] })).toEqual({ ok: true, polls: [] })
  }, 20_000)
})
