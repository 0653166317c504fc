import { v7 as uuidv7 } from 'uuid'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { transaction } from '@/db/transaction'
import { addConversationChannel } from '@/services/conversations/addConversationChannel'
import { postMessage } from '@/services/messages/postMessage'
import { useTenant, type TestTenant } from '../../../tests/support/tenants'
import { answerChannel } from './answerChannel'
import { replyAsAgent } from './replyAsAgent'

type Said = { author_kind: string; body: string; client_id: string | null; type: string; metadata: Record<string, unknown>; visibility: string }
type Talk = { channelId: string; visitorId: string }

let tenant: TestTenant

beforeAll(async () => {
  tenant = await useTenant('kendev')
}, 60_000)

const inTenant = <Result>(work: () => Promise<Result>) => asTenant(tenant.tenantId, work)

const openTalk = (): Promise<Talk> =>
  inTenant(async () => {
    const { id: visitorId } = await tenant.payload.create({ collection: 'visitors', data: { name: 'Visitor', tenant: tenant.tenantId } })
    const { id } = await transaction((client) =>
      addConversationChannel(async <Row extends Record<string, unknown>>(text: string, values: unknown[] = []) => (await client.query<Row>(text, values)).rows, { tenantId: tenant.tenantId, visitorId, name: 'Visitor' }),
    )
    return { channelId: id, visitorId }
  })

const write = ({ channelId, visitorId }: Talk, body: string) =>
  postMessage({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'visitor', id: visitorId, name: 'Visitor' } }, input: { channelId, body, clientId: uuidv7() } })

const staffWrites = ({ channelId }: Talk, body: string) =>
  postMessage({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'user', id: tenant.owner.id, name: 'Owner' } }, input: { channelId, body, clientId: uuidv7(), visibility: 'private' } })

const said = ({ channelId }: Talk) => inTenant(() => query<Said>('select * from public.messages where tenant_id = $1 and channel_id = $2 order by seq', [tenant.tenantId, channelId]))
const stateOf = async ({ channelId }: Talk) => (await inTenant(() => query<{ state: string }>('select state::text from public.channels where id = $1', [channelId])))[0]?.state
const work = (talk: Talk, messageId: string) => inTenant(() => replyAsAgent({ tenantId: tenant.tenantId, channelId: talk.channelId, messageId }))
const handovers = ({ channelId }: Talk) => inTenant(() => query(`select 1 from public.messages where tenant_id = $1 and metadata ->> 'event' = 'conversation.handover' and metadata ->> 'documentId' = $2`, [tenant.tenantId, channelId]))

describe('replyAsAgent', () => {
  it('posts the answer once as the agent, however often the job runs', async () => {
    const talk = await openTalk()
    const { id } = await write(talk, 'How much is the advice hour?')
    await work(talk, id)
    await work(talk, id)
    await Promise.all([work(talk, id), work(talk, id)])
    const messages = await said(talk)
    expect(messages).toHaveLength(2)
    expect(messages[1]).toMatchObject({ author_kind: 'agent', type: 'ai_agent', visibility: 'private', client_id: `agent-${id}`, metadata: { replyTo: id, rule: 'price.product' } })
    expect(await stateOf(talk)).toBe('open')
  })

  it('answers the newest of several messages once, for all of them', async () => {
    const talk = await openTalk()
    const first = await write(talk, 'Hello')
    const second = await write(talk, 'How much is the advice hour?')
    await work(talk, first.id)
    await work(talk, second.id)
    const agents = (await said(talk)).filter(({ author_kind: kind }) => kind === 'agent')
    expect(agents).toHaveLength(1)
    expect(agents[0]?.metadata.replyTo).toBe(second.id)
  })

  it('stays silent when a person answered meanwhile', async () => {
    const talk = await openTalk()
    const { id } = await write(talk, 'How much is the advice hour?')
    await staffWrites(talk, 'I am here, one moment.')
    await work(talk, id)
    expect((await said(talk)).filter(({ author_kind: kind }) => kind === 'agent')).toHaveLength(0)
  })

  it('passes what it does not know to a person, and says so once in the department’s activity', async () => {
    const talk = await openTalk()
    const { id } = await write(talk, 'What is the capital of France?')
    await work(talk, id)
    await work(talk, id)
    expect(await stateOf(talk)).toBe('waiting')
    expect(await handovers(talk)).toHaveLength(1)
  })

  it('finishes the handover of a run that died after the reply', async () => {
    const talk = await openTalk()
    const { id } = await write(talk, 'I want to talk to a person')
    await work(talk, id)
    await inTenant(async () => {
      await query(`delete from core.effects where tenant_id = $1 and key = $2`, [tenant.tenantId, `handover:${id}`])
      await query(`update public.channels set state = 'open' where id = $1`, [talk.channelId])
    })
    await work(talk, id)
    expect(await stateOf(talk)).toBe('waiting')
  })

  it('does nothing in a channel where the agent is switched off, or of another tenant', async () => {
    const talk = await openTalk()
    await write(talk, 'How much is the advice hour?')
    await inTenant(() => query('update public.channels set agent_enabled = false where id = $1', [talk.channelId]))
    expect(await inTenant(() => answerChannel({ tenantId: tenant.tenantId, channelId: talk.channelId }))).toBe('disabled')
    expect(await inTenant(() => answerChannel({ tenantId: tenant.tenantId, channelId: uuidv7() }))).toBe('gone')
    expect(await asTenant(uuidv7(), () => answerChannel({ tenantId: tenant.tenantId, channelId: talk.channelId }))).toBe('gone')
  })
})
