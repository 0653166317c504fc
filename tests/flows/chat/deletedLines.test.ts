import { randomUUID } from 'node:crypto'
import { queryOne } from '@/db/query'
import { asSystem, asTenant, inScope } from '@/db/scope'
import { inbox } from '@/queries/chat/inbox'
import { listTalks } from '@/queries/inbox/listTalks'
import { talkFilter } from '@/queries/inbox/talkFilter'
import { readNotifications } from '@/queries/notifications/readNotifications'
import { removeMessage } from '@/services/chat/removeMessage'
import { startConversation } from '@/services/conversations/startConversation'
import { notifyChannel } from '@/services/notifications/notifyChannel'
import { pushNotification } from '@/services/notifications/pushNotification'
import { saveDevice } from '@/services/notifications/saveDevice'
import { type PushService, startPushService } from '../../../testing/pushService/startPushService'
import { makeTenant, type TestTenant } from '../../support/tenants'

describe('a deleted message that was the last one', () => {
  let tenant: TestTenant
  let push: PushService
  beforeAll(async () => {
    tenant = await makeTenant()
    push = await startPushService()
  }, 60_000)
  afterAll(() => push.close())

  it('is called deleted in every list, is no empty line, and reaches no device any more', async () => {
    const { tenantId, owner } = tenant
    const actor = { kind: 'visitor' as const, id: randomUUID(), name: 'Visitor' }
    const { id: messageId, channelId } = await startConversation({ ctx: { tenantId, actor }, input: { body: 'canary words', clientId: randomUUID() } })
    await notifyChannel({ tenantId, channelId })
    await removeMessage({ ctx: { tenantId, actor }, input: { channelId, messageId } })
    const asOwner = <Result>(work: () => Promise<Result>) => inScope({ tenants: [tenantId], userId: owner.id }, work)
    const [talk] = await asTenant(tenantId, () => listTalks({ tenantIds: [tenantId], userId: owner.id, filter: talkFilter.parse({}) }))
    const [entry] = await asTenant(tenantId, () => inbox({ tenantId, reader: `user:${owner.id}` }))
    const { entries } = await asOwner(() => readNotifications(owner.id))
    expect([talk?.lastBody, entry?.lastBody, entries[0]?.words]).toEqual(['Message deleted', 'Message deleted', 'Message deleted'])
    await asOwner(() => saveDevice(owner.id, push.addDevice()))
    const notice = await asSystem(() => queryOne<{ id: string }>('select id from core.notifications where message_id = $1 and user_id = $2', [messageId, owner.id]))
    expect(await pushNotification({ tenantId, notificationId: notice?.id ?? '' }, push.door)).toBe('nothing')
    expect(push.received).toEqual([])
  })
})
