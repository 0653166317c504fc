import { randomUUID } from 'node:crypto'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { createChannel } from '@/services/channels/createChannel'
import { postMessage } from '@/services/messages/postMessage'
import { makeTenant, type TestTenant, useTenant } from '../../../tests/support/tenants'
import { replyAsAgent } from './replyAsAgent'

describe('an agent called by one of the team', () => {
  let tenant: TestTenant
  let agent = { id: '', name: '' }
  beforeAll(async () => {
    tenant = await useTenant('kendev')
    agent = (await asTenant(tenant.tenantId, () => query<{ id: string; name: string }>('select id::text, name from public.agents where tenant_id = $1 and enabled order by created_at limit 1', [tenant.tenantId])))[0] ?? agent
  }, 60_000)

  const room = () => createChannel({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'user', id: tenant.owner.id, name: 'Owner' } }, input: { title: `Room ${randomUUID().slice(0, 8)}` } })
  const say = (channelId: string, body: string, threadId?: string) =>
    postMessage({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'user', id: tenant.owner.id, name: 'Owner' } }, input: { channelId, body, clientId: randomUUID(), threadId } })
  const answers = (channelId: string) =>
    asTenant(tenant.tenantId, () => query<Record<string, unknown>>(`select body, thread_id::text as thread, visibility::text, author_id as author from public.messages where tenant_id = $1 and channel_id = $2 and author_kind = 'agent' order by seq`, [tenant.tenantId, channelId]))
  const work = (channelId: string, messageId: string, tenantId = tenant.tenantId) => asTenant(tenantId, () => replyAsAgent({ tenantId, channelId, messageId }))

  it('answers him once, where he asked, and is for the team alone', async () => {
    const { channelId } = await room()
    const asked = await say(channelId, `@${agent.name} how much is the advice hour?`)
    await Promise.all([work(channelId, asked.id), work(channelId, asked.id)])
    await work(channelId, asked.id)
    expect(await answers(channelId)).toEqual([{ body: expect.stringContaining('210.00'), thread: null, visibility: 'internal', author: agent.id }])
    const again = await say(channelId, `and the opening hours, @${agent.name}?`, asked.id)
    await work(channelId, again.id)
    expect((await answers(channelId))[1]).toMatchObject({ thread: asked.id })
  })

  it('says so when it does not know, and calls no other person', async () => {
    const { channelId } = await room()
    await work(channelId, (await say(channelId, `@${agent.name} I want to talk to a person`)).id)
    expect((await answers(channelId)).map(({ body }) => body)).toEqual([expect.stringContaining('I don’t know that')])
  })

  it('keeps silent where nobody called it, and for other businesses', async () => {
    const { channelId } = await room()
    const [plain, called] = [await say(channelId, 'how much is the advice hour?'), await say(channelId, `@${agent.name} hello`)]
    await work(channelId, plain.id)
    await work(channelId, called.id, (await makeTenant()).tenantId)
    expect(await answers(channelId)).toEqual([])
  })
})
