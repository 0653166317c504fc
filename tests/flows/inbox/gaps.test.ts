import { randomUUID } from 'node:crypto'
import { asSystem } from '@/db/scope'
import { editMessage } from '@/services/chat/editMessage'
import { postMessage } from '@/services/messages/postMessage'
import { type TestTenant, makeTenant } from '../../support/tenants'
import { beginTalk, personOf, staffSays } from './support'

describe('a ready-made reply with gaps', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const refused = { code: 'unprocessable', message: expect.stringContaining('Please fill in or remove') }

  it.each(['Hello {{customer.name}}!', 'Hello {{ name }}', 'Hello [customer.name?], we are open.'])('never reaches the customer: %s', async (body) => {
    const { channelId, visitor, say } = await beginTalk(tenant)
    const ada = personOf(tenant.owner)
    await expect(staffSays(tenant, ada, channelId, body)).rejects.toMatchObject(refused)
    const said = await staffSays(tenant, ada, channelId, 'Hello!')
    await expect(editMessage({ ctx: { tenantId: tenant.tenantId, actor: ada }, input: { channelId, messageId: said.id, body } })).rejects.toMatchObject(refused)
    const document = { tenant: tenant.tenantId, channel: channelId, body, type: 'text', department: 'support', visibility: 'private', priority: 'normal', blocks: [], clientId: randomUUID() }
    await expect(asSystem(() => tenant.payload.create({ collection: 'messages', data: document as never, context: { actor: ada } }))).rejects.toMatchObject(refused)
    // Notes for the team, and what a customer himself writes, may say what they like.
    await expect(staffSays(tenant, ada, channelId, body, 'internal')).resolves.toMatchObject({ visibility: 'internal' })
    await expect(say(body)).resolves.toMatchObject({ id: expect.any(String) })
    await expect(postMessage({ ctx: { tenantId: tenant.tenantId, actor: visitor }, input: { channelId, body } })).resolves.toMatchObject({ body })
  }, 30_000)
})
