import { randomUUID } from 'node:crypto'
import { query, queryOne } from '@/db/query'
import { asSystem, asTenant, inScope } from '@/db/scope'
import { transaction } from '@/db/transaction'
import { passNotices } from '@/jobs/passNotices'
import { readNotifications } from '@/queries/notifications/readNotifications'
import { readNotificationSettings } from '@/queries/notifications/readNotificationSettings'
import { startConversation } from '@/services/conversations/startConversation'
import { postMessage } from '@/services/messages/postMessage'
import { markNotificationsRead } from '@/services/notifications/markNotificationsRead'
import { notifyChannel } from '@/services/notifications/notifyChannel'
import { pushNotification } from '@/services/notifications/pushNotification'
import { saveDevice } from '@/services/notifications/saveDevice'
import { saveNotificationSettings } from '@/services/notifications/saveNotificationSettings'
import { sendDigests } from '@/services/notifications/sendDigests'
import { type PushService, startPushService } from '../../../testing/pushService/startPushService'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'

const words = 'canary of a private matter'

describe('being told', () => {
  let tenant: TestTenant
  let other: TestTenant
  let colleague: TestPerson
  let push: PushService
  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    colleague = await makePerson(tenant.tenantId, ['staff'])
    push = await startPushService()
  }, 60_000)
  afterAll(() => push.close())

  const as = <Result>(person: { id: string }, work: () => Promise<Result>, of = tenant) => inScope({ tenants: [of.tenantId], userId: person.id }, work)
  const visitorSays = async (body = words) => {
    const id = randomUUID()
    const message = await startConversation({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'visitor', id, name: 'Visitor' } }, input: { body, clientId: randomUUID() } })
    return { tenantId: tenant.tenantId, channelId: message.channelId, messageId: message.id, visitorId: id }
  }
  const noticesOf = (messageId: string) => asSystem(() => query<{ id: string; userId: string; kind: string }>('select id, user_id as "userId", kind from core.notifications where message_id = $1 order by user_id', [messageId]))
  const noticeOf = async (person: { id: string }, messageId: string) => (await noticesOf(messageId)).find(({ userId }) => userId === person.id)?.id ?? ''
  const settings = { customers: 'all', team: 'mentions', push: true, email: true, showWords: false, quietFrom: null, quietTo: null, timezone: 'UTC' } as const
  const choose = (person: { id: string }, change: Record<string, unknown> = {}) => as(person, () => saveNotificationSettings(person.id, { tenantId: tenant.tenantId, ...settings, ...change }))
  const readTo = (person: { id: string }, channelId: string, seq: number) => asSystem(() => query(`insert into core.read_marks (tenant_id, channel_id, reader, seq) values ($1, $2, $3, $4)`, [tenant.tenantId, channelId, `user:${person.id}`, seq]))

  it('reaches everybody who works there, once, however often the job runs', async () => {
    const said = await visitorSays()
    await Promise.all([notifyChannel(said), notifyChannel(said), notifyChannel(said)])
    await notifyChannel(said)
    expect((await noticesOf(said.messageId)).map(({ userId }) => userId)).toEqual([tenant.owner.id, colleague.id].sort())
  }, 30_000)

  it('is asked for once for many messages of a channel, and handed on once when it is due', async () => {
    const said = await visitorSays()
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'visitor' as const, id: said.visitorId, name: 'Visitor' } }
    for (let index = 0; index < 5; index++) await postMessage({ ctx, input: { channelId: said.channelId, body: `Number ${index}`, clientId: randomUUID() } })
    const queued = () => asSystem(() => query(`select data from pgboss.job where name = 'notify.channel' and singleton_key = $1`, [said.channelId]))
    await passNotices()
    expect(await queued()).toEqual([])
    await asSystem(() => query(`update core.notices_due set due_at = now() - interval '1 second' where channel_id = $1`, [said.channelId]))
    await Promise.all([passNotices(), passNotices(), passNotices()])
    expect(await queued()).toEqual([{ data: { tenantId: said.tenantId, channelId: said.channelId } }])
    expect(await asSystem(() => query('select from core.notices_due where channel_id = $1', [said.channelId]))).toEqual([])
  }, 30_000)

  it('is not handed on before the message that asks for it is stored', async () => {
    const said = await visitorSays()
    const due = () => asSystem(() => queryOne<{ n: number }>('select count(*)::int as n from core.notices_due where channel_id = $1', [said.channelId]))
    await asSystem(() => query(`update core.notices_due set due_at = now() - interval '1 second' where channel_id = $1`, [said.channelId]))
    await asTenant(tenant.tenantId, () =>
      transaction(async (client) => {
        await client.query('select core.ask_notices($1)', [JSON.stringify([{ channel_id: said.channelId, tenant_id: tenant.tenantId }])])
        await passNotices()
      }),
    )
    expect(await due()).toEqual({ n: 1 })
    await passNotices()
    expect(await due()).toEqual({ n: 0 })
  }, 30_000)

  it('is counted and listed for oneself only, and gone when read here or in the conversation', async () => {
    const [first, second] = [await visitorSays(), await visitorSays()]
    await notifyChannel(first)
    await notifyChannel(second)
    const mine = await as(tenant.owner, () => readNotifications(tenant.owner.id))
    expect(mine.entries[0]).toMatchObject({ channelId: second.channelId, author: 'Visitor', words, kind: 'message', unread: true })
    await readTo(tenant.owner, second.channelId, 1)
    expect((await as(tenant.owner, () => readNotifications(tenant.owner.id))).unread).toBe(mine.unread - 1)
    const foreign = await noticeOf(tenant.owner, first.messageId)
    expect(await as(colleague, () => markNotificationsRead(colleague.id, { ids: [foreign] }))).toBe(0)
    await as(tenant.owner, () => markNotificationsRead(tenant.owner.id, {}))
    expect((await as(tenant.owner, () => readNotifications(tenant.owner.id))).unread).toBe(0)
    expect((await as(colleague, () => readNotifications(colleague.id))).unread).toBeGreaterThan(0)
  }, 30_000)

  it('shows nothing of a business to another one’s people, whoever they say they are', async () => {
    const said = await visitorSays()
    await notifyChannel(said)
    expect(await as(other.owner, () => readNotifications(tenant.owner.id), other)).toEqual({ unread: 0, entries: [] })
    expect(await as(other.owner, () => readNotifications(other.owner.id), other)).toEqual({ unread: 0, entries: [] })
    expect(await as(other.owner, () => readNotificationSettings(tenant.owner.id), other)).toEqual([])
    expect(await as(other.owner, () => markNotificationsRead(tenant.owner.id, {}), other)).toBe(0)
    await expect(as(other.owner, () => saveNotificationSettings(other.owner.id, { tenantId: tenant.tenantId, ...settings }), other)).rejects.toMatchObject({ code: 'not_found' })
    await expect(choose(tenant.owner, { channels: [{ id: said.channelId, level: 'all' }] })).rejects.toMatchObject({ code: 'not_found' })
    await notifyChannel({ tenantId: other.tenantId, channelId: said.channelId })
    expect(await pushNotification({ tenantId: other.tenantId, notificationId: await noticeOf(tenant.owner, said.messageId) }, push.door)).toBe('nothing')
  }, 30_000)

  it('goes to the browser sealed and signed, without the words unless one wants them', async () => {
    const device = push.addDevice()
    await as(tenant.owner, () => saveDevice(tenant.owner.id, device))
    const [quiet, open] = [await visitorSays(), await visitorSays()]
    await notifyChannel(quiet)
    await notifyChannel(open)
    const call = { tenantId: tenant.tenantId, notificationId: await noticeOf(tenant.owner, quiet.messageId) }
    expect([await pushNotification(call, push.door), await pushNotification(call, push.door)]).toEqual(['sent', 'nothing'])
    expect(push.received).toMatchObject([{ endpoint: device.endpoint, subject: expect.stringMatching(/^mailto:|^https:/) }])
    expect(JSON.parse(push.received[0]?.text ?? '')).toEqual({ title: 'New message from Visitor', body: '', tag: quiet.channelId, url: `/admin/conversations/${quiet.channelId}` })
    await choose(tenant.owner, { showWords: true })
    await pushNotification({ ...call, notificationId: await noticeOf(tenant.owner, open.messageId) }, push.door)
    expect(JSON.parse(push.received[1]?.text ?? '')).toMatchObject({ body: words })
  }, 30_000)

  it('asks for a push to those who have a device, and to nobody else', async () => {
    const device = push.addDevice()
    await as(tenant.owner, () => saveDevice(tenant.owner.id, device))
    const said = await visitorSays()
    await notifyChannel(said)
    const noticed = (await noticesOf(said.messageId)).map(({ id }) => id)
    const jobs = await asSystem(() => query(`select data ->> 'notificationId' as id from pgboss.job where name = 'notify.push' and data ->> 'notificationId' = any($1)`, [noticed]))
    expect(noticed).toHaveLength(2)
    expect(jobs.map(({ id }) => id)).toEqual([await noticeOf(tenant.owner, said.messageId)])
  }, 30_000)

  it('is tried again when the push service cannot, and forgets a device that is gone', async () => {
    const device = push.addDevice()
    await as(colleague, () => saveDevice(colleague.id, device))
    const said = await visitorSays()
    await notifyChannel(said)
    const call = { tenantId: tenant.tenantId, notificationId: await noticeOf(colleague, said.messageId) }
    push.answerWith(503)
    await expect(pushNotification(call, push.door)).rejects.toMatchObject({ code: 'unavailable' })
    push.answerWith(undefined)
    push.remove(device)
    expect(await pushNotification(call, push.door)).toBe('nothing')
    expect(await asSystem(() => query('select 1 from core.push_devices where user_id = $1', [colleague.id]))).toEqual([])
  }, 30_000)

  it('leaves people alone in their quiet hours, without push, and after they have read', async () => {
    await as(tenant.owner, () => saveDevice(tenant.owner.id, push.addDevice()))
    const at = new Date('2026-01-05T23:00:00Z')
    const notice = async () => {
      const said = await visitorSays()
      await notifyChannel(said)
      return { said, call: { tenantId: tenant.tenantId, notificationId: await noticeOf(tenant.owner, said.messageId) } }
    }
    await choose(tenant.owner, { quietFrom: '22:00', quietTo: '07:00' })
    expect(await pushNotification((await notice()).call, push.door, at)).toBe('nothing')
    await choose(tenant.owner, { push: false })
    expect(await pushNotification((await notice()).call, push.door, at)).toBe('nothing')
    await choose(tenant.owner)
    const { said, call } = await notice()
    await readTo(tenant.owner, said.channelId, 1)
    expect(await pushNotification(call, push.door, at)).toBe('nothing')
    expect(await pushNotification((await notice()).call, push.door, at)).toBe('sent')
  }, 30_000)

  it.each(['http://push.example.org/x', 'https://127.0.0.1/x', 'https://[::1]/x', 'https://localhost/x', 'https://push.example.org:8443/x', 'https://10.0.0.1/x', 'file:///etc/passwd'])('takes no device at %s', async (endpoint) => {
    await expect(as(tenant.owner, () => saveDevice(tenant.owner.id, { ...push.addDevice(), endpoint }))).rejects.toMatchObject({ code: 'invalid_input' })
  })

  it('keeps what one chose, and refuses nonsense', async () => {
    await choose(colleague, { customers: 'nothing', quietFrom: '21:30', quietTo: '06:00', timezone: 'America/Phoenix' })
    expect(await as(colleague, () => readNotificationSettings(colleague.id))).toMatchObject([{ tenantId: tenant.tenantId, customers: 'nothing', quietFrom: '21:30', timezone: 'America/Phoenix' }])
    const said = await visitorSays()
    await notifyChannel(said)
    expect((await noticesOf(said.messageId)).map(({ userId }) => userId)).toEqual([tenant.owner.id])
    for (const change of [{ quietFrom: '25:00', quietTo: '06:00' }, { quietFrom: '22:00' }, { timezone: 'Mars/Base' }, { team: 'loud' }]) await expect(choose(colleague, change)).rejects.toMatchObject({ code: 'invalid_input' })
    await choose(colleague)
  }, 30_000)

  it('writes one letter of what was missed, not of what was read meanwhile, and never twice', async () => {
    const [read, missed] = [await visitorSays(), await visitorSays()]
    await notifyChannel(read)
    await notifyChannel(missed)
    await readTo(colleague, read.channelId, 1)
    await asSystem(() => query('update core.notifications set read_at = now() where tenant_id = $1 and not (message_id = any($2))', [tenant.tenantId, [read.messageId, missed.messageId]]))
    const letters: { to: string; subject: string; text: string }[] = []
    const post = { sendEmail: async (letter: unknown) => void letters.push(letter as (typeof letters)[number]) }
    const mine = () => letters.filter(({ to }) => to === colleague.email)
    await sendDigests(post)
    expect(mine()).toEqual([])
    await asSystem(() => query(`update core.notifications set created_at = now() - interval '20 minutes' where tenant_id = $1`, [tenant.tenantId]))
    const broken = { sendEmail: () => Promise.reject(new Error('the mail server is away')) }
    await expect(sendDigests(broken)).rejects.toThrow('away')
    await Promise.all([sendDigests(post), sendDigests(post)])
    await sendDigests(post)
    expect(mine()).toMatchObject([{ subject: expect.stringMatching(/^1 new message at /), text: expect.stringContaining(`/admin/conversations/${missed.channelId}`) }])
    expect(JSON.stringify(letters)).not.toContain(words)
  }, 30_000)

  it('of a private channel is for its members, and ends when one leaves it', async () => {
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'user' as const, id: tenant.owner.id, name: 'Owner' } }
    const channel = await asTenant(tenant.tenantId, () => queryOne<{ id: string }>(`select id from public.channels where tenant_id = $1 and kind = 'team' order by id limit 1`, [tenant.tenantId]))
    const channelId = channel?.id ?? ''
    const member = (role: string) => asSystem(() => query(`insert into core.channel_members (channel_id, tenant_id, user_id, role) values ($1, $2, $3, $4) on conflict (channel_id, user_id) do update set role = excluded.role`, [channelId, tenant.tenantId, colleague.id, role]))
    const isPrivate = (value: boolean) => asSystem(() => query('insert into core.channel_settings (channel_id, tenant_id, is_private) values ($1, $2, $3) on conflict (channel_id) do update set is_private = excluded.is_private', [channelId, tenant.tenantId, value]))
    const say = async () => {
      await isPrivate(false)
      const message = await postMessage({ ctx, input: { channelId, body: `@here ${words}`, clientId: randomUUID() } })
      await isPrivate(true)
      await notifyChannel({ tenantId: tenant.tenantId, channelId })
      return message.id
    }
    const listed = async () => (await as(colleague, () => readNotifications(colleague.id))).entries.filter((entry) => entry.channelId === channelId).length
    await choose(colleague)
    expect(await noticesOf(await say())).toEqual([])
    await member('member')
    const second = await say()
    expect(await noticesOf(second)).toMatchObject([{ userId: colleague.id, kind: 'mention' }])
    expect(await listed()).toBe(1)
    await member('left')
    expect(await listed()).toBe(0)
    expect(await pushNotification({ tenantId: tenant.tenantId, notificationId: await noticeOf(colleague, second) }, push.door)).toBe('nothing')
    await expect(choose(colleague, { channels: [{ id: channelId, level: 'all' }] })).rejects.toMatchObject({ code: 'not_found' })
    await isPrivate(false)
  }, 30_000)

  it('is over with the membership', async () => {
    const said = await visitorSays()
    await notifyChannel(said)
    await asTenant(tenant.tenantId, () => query('delete from public.users_tenants where tenant_id = $1 and _parent_id = $2', [tenant.tenantId, colleague.id]))
    expect(await pushNotification({ tenantId: tenant.tenantId, notificationId: await noticeOf(colleague, said.messageId) }, push.door)).toBe('nothing')
    expect((await as(colleague, () => readNotifications(colleague.id))).entries).toEqual([])
  }, 30_000)
})
