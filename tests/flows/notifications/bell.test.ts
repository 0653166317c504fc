import { randomUUID } from 'node:crypto'
import { startConversation } from '@/services/conversations/startConversation'
import { markNotificationsRead } from '@/services/notifications/markNotificationsRead'
import { notifyChannel } from '@/services/notifications/notifyChannel'
import { inScope } from '@/db/scope'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../../support/tenants'
import { ask, asStaff, asVisitor, type Client, newVisitor, type Node, startNode, until, useKept } from '../chat/support'

describe('the bell', () => {
  let tenant: TestTenant
  let other: TestTenant
  let colleague: TestPerson
  let node: Node
  const keep = useKept()
  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    colleague = await makePerson(tenant.tenantId, ['staff'])
    node = await startNode()
  }, 60_000)
  afterAll(() => node.close())

  const rings = (client: Client) => {
    const heard: { read?: true }[] = []
    client.on('notices', (what) => heard.push(what))
    return heard
  }
  const visitorWrites = async () => {
    const said = await startConversation({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'visitor', id: randomUUID(), name: 'Visitor' } }, input: { body: 'Hello?', clientId: randomUUID() } })
    await notifyChannel({ tenantId: tenant.tenantId, channelId: said.channelId })
    return said
  }

  it('rings in every window of those who were told, and says nothing of what; nobody else hears it', async () => {
    const [mine, second, hers] = await Promise.all([keep(asStaff(node, tenant.owner.token)), keep(asStaff(node, tenant.owner.token)), keep(asStaff(node, colleague.token))])
    const [foreign, visitor] = [await keep(asStaff(node, other.owner.token)), await keep(asVisitor(node, tenant.handle, (await newVisitor(tenant.tenantId)).cookie))]
    const [told, strangers] = [[mine, second, hers].map(rings), [foreign, visitor].map(rings)]
    await visitorWrites()
    await until(() => told.every((heard) => heard.length > 0))
    // A question and its answer later, whatever was sent to them has arrived.
    await Promise.all([ask(foreign, 'watch', { tenantId: other.tenantId }), ask(visitor, 'rating', {})])
    expect(told.flat().every((what) => JSON.stringify(what) === '{}')).toBe(true)
    expect(strangers).toEqual([[], []])
  }, 30_000)

  it('is told in the other windows too when something was seen in one, and when a conversation was read', async () => {
    const [mine, hers] = await Promise.all([keep(asStaff(node, tenant.owner.token)), keep(asStaff(node, colleague.token))])
    const [heard, herRings] = [rings(mine), rings(hers)]
    const { channelId, seq } = await visitorWrites()
    await until(() => heard.length > 0)
    const before = heard.length
    await inScope({ tenants: [tenant.tenantId], userId: tenant.owner.id }, () => markNotificationsRead(tenant.owner.id, {}))
    await until(() => heard.length > before)
    await ask(mine, 'join', { channelId })
    await ask(mine, 'read', { channelId, seq })
    await until(() => heard.some(({ read }) => read))
    expect(herRings.some(({ read }) => read)).toBe(false)
  }, 30_000)
})
