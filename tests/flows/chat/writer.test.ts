import { randomUUID } from 'node:crypto'
import { asSystem, asTenant } from '@/db/scope'
import { query } from '@/db/query'
import type { Author } from '@/messages/actorOf'
import { postMessage } from '@/services/messages/postMessage'
import { startConversation } from '@/services/conversations/startConversation'
import { makePerson, makeTenant, type TestTenant } from '../../support/tenants'

const visitor = (): Author => ({ kind: 'visitor', id: randomUUID(), name: 'Visitor' })
const clientId = () => randomUUID()

type Row = Record<string, unknown>

const rowsOf = (tenantId: string, channelId: string) =>
  asTenant(tenantId, () => query<Row>('select * from public.messages where tenant_id = $1 and channel_id = $2 order by seq', [tenantId, channelId]))

const jobsOf = (channelId: string) =>
  asSystem(() => query<Row>(`select name, data, singleton_key, state::text, policy, retry_limit, priority from pgboss.job where data ->> 'channelId' = $1 order by name, created_on, id`, [channelId]))

const noticesOf = (channelId: string) => asSystem(() => query<Row>('select channel_id, tenant_id from core.notices_due where channel_id = $1', [channelId]))

const agentJobsOf = async (channelId: string) => (await jobsOf(channelId)).filter(({ name }) => name === 'agent.reply')

describe('the message writer', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const talk = async (who = visitor()) => {
    const first = await startConversation({ ctx: { tenantId: tenant.tenantId, actor: who }, input: { body: 'Hello', clientId: clientId() } })
    return { who, channelId: first.channelId, ctx: { tenantId: tenant.tenantId, actor: who } }
  }

  it('starts a conversation with the visitor, the channel, the message and the job in one go', async () => {
    const { channelId, who } = await talk()
    const [message] = await rowsOf(tenant.tenantId, channelId)
    expect(message).toMatchObject({ body: 'Hello', type: 'web_chat', author_kind: 'visitor', author_id: who.id, seq: '1', department: 'support', visibility: 'private' })
    expect(await agentJobsOf(channelId)).toMatchObject([{ name: 'agent.reply', singleton_key: channelId, data: { tenantId: tenant.tenantId, channelId, messageId: message?.id } }])
  })

  it('gives two windows that begin at once one conversation, and a repeated first send one message', async () => {
    const who = visitor()
    const ctx = { tenantId: tenant.tenantId, actor: who }
    const same = clientId()
    const bodies = ['one', 'two', 'three']
    const sent = await Promise.all([...bodies.map((body) => startConversation({ ctx, input: { body, clientId: clientId() } })), ...[1, 2, 3].map(() => startConversation({ ctx, input: { body: 'same', clientId: same } }))])
    expect(new Set(sent.map(({ channelId }) => channelId)).size).toBe(1)
    const rows = await rowsOf(tenant.tenantId, sent[0]?.channelId ?? '')
    expect(rows.map(({ seq }) => Number(seq))).toEqual([1, 2, 3, 4])
  })

  it('returns the first message for a repeated client id, at once and later, without spending a number', async () => {
    const { channelId, ctx } = await talk()
    const id = clientId()
    const together = await Promise.all([1, 2, 3].map(() => postMessage({ ctx, input: { channelId, body: 'again', clientId: id } })))
    const later = await postMessage({ ctx, input: { channelId, body: 'again', clientId: id } })
    const next = await postMessage({ ctx, input: { channelId, body: 'next', clientId: clientId() } })
    expect(new Set([...together, later].map((message) => message.id)).size).toBe(1)
    expect([later.seq, next.seq]).toEqual([2, 3])
  })

  it('gives the agent its jobs in the order of the messages, also within one transaction', async () => {
    const { channelId, ctx } = await talk()
    const sent = await Promise.all(Array.from({ length: 60 }, (_, i) => postMessage({ ctx, input: { channelId, body: `m ${i}`, clientId: clientId() } })))
    expect(sent.map(({ seq }) => seq)).toEqual(Array.from({ length: 60 }, (_, i) => i + 2))
    const jobs = (await agentJobsOf(channelId)).slice(1)
    expect(jobs.map(({ data }) => (data as Row).messageId)).toEqual(sent.map(({ id }) => id))
  })

  it('keeps neighbours when one message of a group cannot be stored', async () => {
    const { channelId, ctx } = await talk()
    const outcomes = await Promise.allSettled([
      postMessage({ ctx, input: { channelId, body: 'fine', clientId: clientId() } }),
      postMessage({ ctx, input: { channelId, body: 'thread of nowhere', threadId: randomUUID(), clientId: clientId() } }),
      postMessage({ ctx, input: { channelId, body: 'fine too', clientId: clientId() } }),
    ])
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled'])
    expect((await rowsOf(tenant.tenantId, channelId)).map(({ seq }) => Number(seq))).toEqual([1, 2, 3])
  })

  it('writes for several businesses in one group, each seeing only its own', async () => {
    const other = await makeTenant()
    const mine = await talk()
    const theirs = await startConversation({ ctx: { tenantId: other.tenantId, actor: visitor() }, input: { body: 'hi', clientId: clientId() } })
    const theirCtx = { tenantId: other.tenantId, actor: { ...theirs.author } }
    const sent = await Promise.allSettled([
      postMessage({ ctx: mine.ctx, input: { channelId: mine.channelId, body: 'a', clientId: clientId() } }),
      postMessage({ ctx: theirCtx, input: { channelId: theirs.channelId, body: 'b', clientId: clientId() } }),
      postMessage({ ctx: mine.ctx, input: { channelId: theirs.channelId, body: 'cross', clientId: clientId() } }),
    ])
    expect(sent.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected'])
    expect(sent[2]).toMatchObject({ reason: { code: 'not_found' } })
    expect(await rowsOf(other.tenantId, theirs.channelId)).toHaveLength(2)
  }, 30_000)

  it('refuses another visitor of the same business with the same answer as for a missing channel', async () => {
    const { channelId } = await talk()
    const ctx = { tenantId: tenant.tenantId, actor: visitor() }
    const foreign = await postMessage({ ctx, input: { channelId, body: 'x' } }).catch((error: unknown) => error)
    const missing = await postMessage({ ctx, input: { channelId: randomUUID(), body: 'x' } }).catch((error: unknown) => error)
    expect(foreign).toMatchObject({ code: 'not_found' })
    expect(JSON.stringify(foreign)).toBe(JSON.stringify(missing))
  })

  it.each([
    ['a NUL', 'a\u0000b', 'malformed'],
    ['half a character', 'a\ud800', 'malformed'],
    ['17 KB', 'x'.repeat(17_000), 'too_large'],
    ['nothing', '   ', 'invalid_input'],
  ])('answers %s with a code', async (_, body, code) => {
    const { channelId, ctx } = await talk()
    await expect(postMessage({ ctx, input: { channelId, body } })).rejects.toMatchObject({ code })
  })

  it('takes blocks from staff that a page would take, and nothing else', async () => {
    const { channelId, ctx } = await talk()
    const staff = { tenantId: tenant.tenantId, actor: { kind: 'user', id: tenant.owner.id, name: 'Owner' } as Author }
    const notice = { blockType: 'notice', tone: 'info', heading: 'Closed on Monday' }
    const post = (blocks: Record<string, unknown>[], who = staff) => postMessage({ ctx: who, input: { channelId, body: 'see', blocks } })
    await expect(post([notice])).resolves.toMatchObject({ blocks: [{ heading: 'Closed on Monday' }] })
    await expect(post([notice], ctx)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(post([{ blockType: 'nonsense' }])).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(post([{ ...notice, dangerouslySetInnerHTML: { __html: 'x' } }])).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(post([{ ...notice, actions: [{ label: 'Go', href: 'javascript:alert(1)' }] }])).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(post([{ blockType: 'productCard', product: randomUUID() }])).rejects.toMatchObject({ code: 'invalid_input' })
    await expect(post([JSON.parse('{"blockType":"notice","tone":"info","heading":"x","actions":[{"label":"a","href":"/","__proto__":{"a":1}}]}') as Record<string, unknown>])).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('lets staff of the business write, and neither auditors nor staff of another', async () => {
    const { channelId } = await talk()
    const other = await makeTenant()
    const auditor = await makePerson(tenant.tenantId, ['auditor'])
    const post = (id: string) => postMessage({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'user', id, name: 'Staff' } }, input: { channelId, body: 'hello' } })
    await expect(post(tenant.owner.id)).resolves.toMatchObject({ type: 'text' })
    await expect(post(auditor.id)).rejects.toMatchObject({ code: 'not_allowed' })
    await expect(post(other.owner.id)).rejects.toMatchObject({ code: 'not_allowed' })
  }, 30_000)

  it('goes by what the channel is now, not by what it was when it was last looked at', async () => {
    const { channelId, ctx } = await talk()
    const say = () => postMessage({ ctx, input: { channelId, body: 'anyone there?', clientId: clientId() } })
    const answered = async () => (await agentJobsOf(channelId)).length
    await say()
    expect(await answered()).toBe(2)
    await asTenant(tenant.tenantId, () => query('update public.channels set agent_enabled = false where id = $1', [channelId]))
    await say()
    expect(await answered()).toBe(2)
    await asTenant(tenant.tenantId, () => query('update public.channels set agent_enabled = true where id = $1', [channelId]))
    await say()
    expect(await answered()).toBe(3)
    expect((await rowsOf(tenant.tenantId, channelId)).map(({ seq }) => Number(seq))).toEqual([1, 2, 3, 4])
  })

  it('leaves the same row and the same jobs as a message written through Payload', async () => {
    const { channelId, who } = await talk()
    const forgetJobs = () => asSystem(async () => {
      await query(`delete from pgboss.job where data ->> 'channelId' = $1`, [channelId])
      await query('delete from core.notices_due where channel_id = $1', [channelId])
    })
    const body = 'same words and https://page.example.org/'
    await forgetJobs()
    const written = await postMessage({ ctx: { tenantId: tenant.tenantId, actor: who }, input: { channelId, body, clientId: clientId() } })
    const [mine] = (await rowsOf(tenant.tenantId, channelId)).filter(({ id }) => id === written.id)
    const [jobsBefore, noticesBefore] = [await jobsOf(channelId), await noticesOf(channelId)]
    await forgetJobs()
    const given = { tenant: tenant.tenantId, channel: channelId, space: written.spaceId, body, type: 'web_chat', department: 'support', visibility: 'private', priority: 'normal', metadata: written.metadata, blocks: [], clientId: clientId() }
    const created = await asSystem(() => tenant.payload.create({ collection: 'messages', data: given as never, context: { actor: who } }))
    const [theirs] = (await rowsOf(tenant.tenantId, channelId)).filter(({ id }) => id === created.id)
    const passing = { id: 0, seq: 0, client_id: 0, created_at: 0, updated_at: 0 }
    expect({ ...mine, ...passing }).toEqual({ ...theirs, ...passing })
    expect(Number(theirs?.seq)).toBe(Number(mine?.seq) + 1)
    const alike = (jobs: Row[], messageId: string) => jobs.map((job) => JSON.stringify(job).replaceAll(messageId, 'its message')).sort()
    expect(jobsBefore.map(({ name }) => name).sort()).toEqual(['agent.reply', 'inbox.tend', 'links.preview'])
    expect(noticesBefore).toEqual([{ channel_id: channelId, tenant_id: tenant.tenantId }])
    expect(await noticesOf(channelId)).toEqual(noticesBefore)
    expect(alike(await jobsOf(channelId), created.id)).toEqual(alike(jobsBefore, written.id))
  })

  it('keeps whom staff call by name with the message on both roads, whatever the wire says', async () => {
    const called = await makePerson(tenant.tenantId, ['staff'])
    await asSystem(() => query('update public.users set name = $2 where id = $1', [called.id, 'Called Person']))
    const actor: Author = { kind: 'user', id: tenant.owner.id, name: 'Owner' }
    const { channelId } = await talk()
    const body = 'ask @Called Person, not x@example.org'
    const written = await postMessage({ ctx: { tenantId: tenant.tenantId, actor }, input: { channelId, body, visibility: 'internal', clientId: clientId() } })
    const given = { tenant: tenant.tenantId, channel: channelId, space: written.spaceId, body, type: 'text', department: 'support', visibility: 'internal', priority: 'normal', metadata: { mentions: [`user:${tenant.owner.id}`] }, blocks: [], clientId: clientId() }
    const created = await asSystem(() => tenant.payload.create({ collection: 'messages', data: given as never, context: { actor } }))
    const [mine, theirs] = [written.id, created.id].map(async (id) => (await rowsOf(tenant.tenantId, channelId)).find((row) => row.id === id))
    const passing = { id: 0, seq: 0, client_id: 0, created_at: 0, updated_at: 0 }
    expect({ ...(await mine), ...passing }).toEqual({ ...(await theirs), ...passing })
    expect((await theirs)?.metadata).toEqual({ mentions: [`user:${called.id}`] })
  })
})
