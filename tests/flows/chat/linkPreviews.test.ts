import { randomUUID } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { query, queryOne } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { readLinkPreviews } from '@/queries/chat/readLinkPreviews'
import type { Door } from '@/services/links/Door'
import { previewMessage } from '@/services/links/previewMessage'
import { rest } from '../../support/rest'
import { startSiteServer } from '../../support/siteServer'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { asVisitor, ask, collect, newVisitor, next, type Node, startNode, until } from './support'

describe('links in a conversation', () => {
  let tenant: TestTenant
  let other: TestTenant
  let node: Node
  let page: Server
  let asked = 0
  const door: Door = { resolve: async () => ['93.184.216.34'], reach: () => ({ address: '127.0.0.1', port: (page.address() as AddressInfo).port }) }
  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    node = await startNode()
    const png = await sharp({ create: { width: 300, height: 200, channels: 3, background: '#993333' } }).png().toBuffer()
    page = createServer((req, res) => {
      asked += 1
      if (req.url === '/p.png') return void res.setHeader('content-type', 'image/png').end(png)
      res.setHeader('content-type', 'text/html').end('<title>Barrel cactus</title><meta name="description" content="Round."><meta property="og:image" content="/p.png">')
    })
    await new Promise<void>((resolve) => page.listen(0, '127.0.0.1', resolve))
  }, 60_000)
  afterAll(async () => {
    await node.close()
    page.closeAllConnections()
    page.close()
  })

  const talk = async (body: string) => {
    const { cookie } = await newVisitor(tenant.tenantId)
    const client = await asVisitor(node, tenant.handle, cookie)
    const shown = collect(client)
    const sent = await ask(client, 'send', { clientId: randomUUID(), body })
    await until(() => shown.length > 0)
    return { client, cookie, shown, call: { tenantId: tenant.tenantId, channelId: sent.channelId, messageId: sent.id } }
  }
  const jobsFor = (messageId: string) => asSystem(() => query(`select data from pgboss.job where name = 'links.preview' and data ->> 'messageId' = $1`, [messageId]))

  it('are previewed once, and everybody sees it as a change of the message', async () => {
    const url = `http://page.example.org/${randomUUID()}`
    const { client, cookie, call, shown } = await talk(`Look: ${url}.`)
    expect(await jobsFor(call.messageId)).toEqual([{ data: call }])
    expect(shown[0]?.links).toBeUndefined()
    const changed = next(client, 'changed')
    expect(await previewMessage(call, door)).toBe(true)
    const link = { url, title: 'Barrel cactus', description: 'Round.', site: 'page.example.org', picture: expect.stringMatching(/^\/links\/[0-9a-f-]{36}\.webp$/), width: 300, height: 200 }
    expect(await changed).toMatchObject({ id: call.messageId, links: [link] })
    const before = asked
    expect(await previewMessage(call, door)).toBe(true)
    expect(asked).toBe(before)
    client.disconnect()
    const later = await asVisitor(node, tenant.handle, cookie)
    const seen = collect(later)
    await ask(later, 'join', {})
    await until(() => seen.length > 0)
    expect(seen[0]).toMatchObject({ links: [link] })
    later.disconnect()
  }, 30_000)

  it('show their picture from this business’s site and from no other', async () => {
    const url = `http://page.example.org/${randomUUID()}`
    const { call, client } = await talk(url)
    await previewMessage(call, door)
    client.disconnect()
    const picture = (await asTenant(tenant.tenantId, () => readLinkPreviews(tenant.tenantId, [url]))).get(url)?.picture ?? ''
    const [mine, theirs] = [await startSiteServer(tenant.handle), await startSiteServer(other.handle)]
    const own = await fetch(`${mine.origin}/t/${tenant.handle}${picture}`)
    expect([own.status, own.headers.get('content-type'), own.headers.get('x-content-type-options')]).toEqual([200, 'image/webp', 'nosniff'])
    expect((await sharp(Buffer.from(await own.arrayBuffer())).metadata()).format).toBe('webp')
    expect((await fetch(`${theirs.origin}/t/${other.handle}${picture}`)).status).toBe(404)
    for (const path of ['/links/x.webp', '/links/..%2f.webp', `/links/${randomUUID()}.webp`]) expect((await fetch(`${mine.origin}/t/${tenant.handle}${path}`)).status).toBe(404)
    await mine.close()
    await theirs.close()
  }, 30_000)

  it('are another business’s affair: its job finds no message, and its previews are its own', async () => {
    const url = `http://page.example.org/${randomUUID()}`
    const { call, client } = await talk(url)
    client.disconnect()
    const before = asked
    expect(await previewMessage({ ...call, tenantId: other.tenantId }, door)).toBe(false)
    expect(asked).toBe(before)
    await previewMessage(call, door)
    expect((await asTenant(other.tenantId, () => readLinkPreviews(tenant.tenantId, [url]))).size).toBe(0)
    expect((await asTenant(other.tenantId, () => readLinkPreviews(other.tenantId, [url]))).size).toBe(0)
  }, 30_000)

  it('that lead inside are remembered as nothing, and not shown', async () => {
    const { call, client } = await talk('http://169.254.169.254/latest http://[::1]/')
    client.disconnect()
    const before = asked
    expect(await previewMessage(call, door)).toBe(false)
    expect(asked).toBe(before)
    expect(await asSystem(() => queryOne('select count(*)::int as n from core.link_previews where tenant_id = $1 and title is null', [tenant.tenantId]))).toEqual({ n: 2 })
  }, 30_000)

  it('are neither fetched nor shown for a business that does not want it', async () => {
    await rest(`/tenants/${tenant.tenantId}`, { method: 'PATCH', token: tenant.owner.token, body: { linkPreviews: false } })
    const { call, client } = await talk(`http://page.example.org/${randomUUID()}`)
    client.disconnect()
    const before = asked
    expect(await previewMessage(call, door)).toBe(false)
    expect(asked).toBe(before)
    await rest(`/tenants/${tenant.tenantId}`, { method: 'PATCH', token: tenant.owner.token, body: { linkPreviews: true } })
  }, 30_000)
})
