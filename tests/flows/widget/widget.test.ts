import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync } from 'node:zlib'
import sharp from 'sharp'
import { queryOne } from '@/db/query'
import { asSystem } from '@/db/scope'
import { framedBy } from '@/http/widget/framedBy'
import { serveWidget, widgetScript } from '@/http/widget/serveWidget'
import type { ChatOpening } from '@/services/conversations/ChatOpening'
import { frameTokenHeader } from '@/services/visitors/frameToken'
import { tenantDirectory } from '@/tenancy/TenantDirectory'
import { rest } from '../../support/rest'
import { type SiteServer, startSiteServer } from '../../support/siteServer'
import { type TestTenant, useTenant } from '../../support/tenants'
import { ask, connected, type Node, open, startNode } from '../chat/support'

const shop = 'https://shop.example'

describe('the chat on other websites', () => {
  let tenant: TestTenant
  let other: TestTenant
  let site: SiteServer
  let node: Node
  beforeAll(async () => {
    ;[tenant, other] = [await useTenant('kendev'), await useTenant('hays-cactus-farm')]
    const greetings = [{ text: 'Questions?', afterSeconds: 5, path: '/prices', visitor: 'new' }]
    const saved = await rest(`/tenants/${tenant.tenantId}`, { method: 'PATCH', token: tenant.owner.token, body: { widget: { origins: [shop], side: 'left', greetings } } })
    expect(saved.status).toBe(200)
    site = await startSiteServer(tenant.handle)
    node = await startNode()
  }, 120_000)
  afterAll(async () => {
    await site.close()
    await node.close()
  })

  const at = (path: string, handle = tenant.handle) => `${site.origin}/t/${handle}${path}`
  const config = (origin?: string) => fetch(at('/chat/widget.json'), { headers: origin ? { origin } : {} })
  const session = async (token = 'none') => (await (await fetch(at('/chat/session'), { method: 'POST', headers: { [frameTokenHeader]: token } })).json()) as ChatOpening
  const away = (token: string, body: unknown) => fetch(at('/chat/away'), { method: 'POST', headers: { [frameTokenHeader]: token, 'content-type': 'application/json' }, body: JSON.stringify(body) })

  it('tells its look only to the websites on the list', async () => {
    const answer = await config(shop)
    expect([answer.status, answer.headers.get('access-control-allow-origin'), answer.headers.get('vary')]).toEqual([200, shop, 'origin'])
    expect(await answer.json()).toMatchObject({ side: 'left', fill: expect.stringMatching(/^#[0-9a-f]{6}$/), greetings: [{ text: 'Questions?', afterSeconds: 5, path: '/prices', visitor: 'new' }] })
    for (const origin of ['https://evil.example', 'https://shop.example.evil.example', 'http://shop.example', 'https://shop.example:8443', 'null']) {
      const refused = await config(origin)
      expect([origin, refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([origin, 403, null])
    }
  })

  it('may be framed by those websites and no others, and by none of them elsewhere', () => {
    const page = { key: 'k', status: 200, headers: { 'content-security-policy': "default-src 'self'; frame-ancestors 'self'" }, tags: {}, etag: '"e"', savedAt: 0, body: Buffer.alloc(0), gzip: Buffer.alloc(0), brotli: Buffer.alloc(0) }
    const ancestors = (handle: string) => {
      const entry = tenantDirectory().ofHandle(handle)
      if (!entry) throw new Error('not known')
      return framedBy(entry)(page).headers['content-security-policy']?.split('frame-ancestors ')[1]?.split(' ')
    }
    expect(ancestors(tenant.handle)).toContain(shop)
    expect(ancestors(other.handle)).not.toContain(shop)
    expect(ancestors(other.handle)).not.toContain('*')
  })

  it.each(['https://*.example', 'https://a.example/path', 'http://a.example', 'javascript:alert(1)', "https://a.example; script-src 'unsafe-inline'", 'a.example'])('takes no %s for a website', async (website) => {
    const saved = await rest(`/tenants/${tenant.tenantId}`, { method: 'PATCH', token: tenant.owner.token, body: { widget: { origins: [website] } } })
    expect(saved.status).toBe(400)
  })

  it('hands the frame a token and a cookie of its own for this website, and the same visitor comes back with it', async () => {
    const answer = await fetch(at('/chat/session'), { method: 'POST', headers: { [frameTokenHeader]: 'none' } })
    const cookie = answer.headers.get('set-cookie') ?? ''
    expect(cookie).toMatch(/^spaces_f_.*; HttpOnly; SameSite=None; Secure; Partitioned$/)
    const first = (await answer.json()) as ChatOpening
    const second = await session(first.token)
    expect(second.visitorId).toBe(first.visitorId)
    const third = await fetch(at('/chat/session'), { method: 'POST', headers: { [frameTokenHeader]: 'none', cookie: cookie.split(';')[0] ?? '' } })
    expect(await third.json()).toMatchObject({ visitorId: first.visitorId })
    const plain = await fetch(at('/chat/session'), { method: 'POST' })
    expect([plain.headers.get('set-cookie') !== null, ((await plain.json()) as ChatOpening).token]).toEqual([true, undefined])
  })

  it('lets a socket in with the token, for this business only', async () => {
    const { token = '', visitorId } = await session()
    const client = await connected(open(node, { as: 'visitor', site: tenant.handle, token }))
    expect(await ask(client, 'send', { clientId: crypto.randomUUID(), body: 'From a frame' })).toMatchObject({ ok: true })
    client.disconnect()
    expect((await session(token)).channelId).not.toBeNull()
    expect(await asSystem(() => queryOne('select 1 from public.channels where visitor_id = $1 and tenant_id = $2', [visitorId, tenant.tenantId]))).toBeDefined()
    await expect(connected(open(node, { as: 'visitor', site: other.handle, token }))).rejects.toMatchObject({ code: 'not_signed_in' })
    await expect(connected(open(node, { as: 'visitor', site: tenant.handle, token: `${token}x` }))).rejects.toMatchObject({ code: 'not_signed_in' })
    await expect(connected(open(node, { as: 'visitor', site: tenant.handle, token }, { origin: shop }))).rejects.toBeDefined()
  }, 30_000)

  it('takes a picture from the frame and shows it there, to this visitor alone', async () => {
    const begin = async () => {
      const answer = await fetch(at('/chat/session'), { method: 'POST', headers: { [frameTokenHeader]: 'none' } })
      const { token = '' } = (await answer.json()) as ChatOpening
      const client = await connected(open(node, { as: 'visitor', site: tenant.handle, token }))
      expect(await ask(client, 'send', { clientId: crypto.randomUUID(), body: 'A picture comes' })).toMatchObject({ ok: true })
      client.disconnect()
      return { token, cookie: (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '' }
    }
    const [mine, another] = [await begin(), await begin()]
    const body = new Uint8Array(await sharp({ create: { width: 9, height: 9, channels: 3, background: '#852' } }).png().toBuffer())
    const sent = await fetch(at('/chat/files?as=visitor&name=a.png'), { method: 'POST', headers: { [frameTokenHeader]: mine.token }, body })
    expect(sent.status).toBe(201)
    const { href } = (await sent.json()) as { href: string }
    const shown = async (headers: Record<string, string>) => (await fetch(at(href), { headers })).status
    expect([await shown({ cookie: mine.cookie }), await shown({ cookie: another.cookie }), await shown({}), await shown({ cookie: `${mine.cookie}x` })]).toEqual([200, 404, 404, 404])
    // The frame's cookie alone reads; it writes nothing.
    expect((await fetch(at('/chat/files?as=visitor&name=a.png'), { method: 'POST', headers: { cookie: mine.cookie }, body })).status).toBe(401)
  }, 30_000)

  it('takes what is left outside opening hours, once, into the visitor’s own conversation', async () => {
    const { token = '', visitorId } = await session()
    const left = { name: 'Ada', email: 'ada@people.example', text: 'Please call me.', clientId: crypto.randomUUID(), page: '/prices' }
    expect([(await away(token, left)).status, (await away(token, left)).status]).toEqual([200, 200])
    const count = await asSystem(() => queryOne<{ n: number; name: string; email: string }>(
      'select count(*)::int as n, max(v.name) as name, max(v.email) as email from public.messages m join public.channels c on c.id = m.channel_id join public.visitors v on v.id = c.visitor_id where c.visitor_id = $1 and m.author_id = $2', [visitorId, visitorId]))
    expect(count).toEqual({ n: 1, name: 'Ada', email: 'ada@people.example' })
    expect((await away('none', left)).status).toBe(401)
    expect((await away(token, { ...left, email: 'nobody' })).status).toBe(400)
    await away(token, { ...left, email: 'eve@people.example', clientId: crypto.randomUUID() })
    expect(await asSystem(() => queryOne('select email from public.visitors where id = $1', [visitorId]))).toEqual({ email: 'ada@people.example' })
  }, 30_000)

  it('is one script under 15 KB, kept by its version', async () => {
    const server = createServer((req, res) => serveWidget(req, res, new URL(req.url ?? '/', 'http://x.invalid')))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/widget.js`
    const { version, gzip, body } = widgetScript()
    expect(gzip.length).toBeLessThan(15 * 1024)
    expect(gunzipSync(gzip)).toEqual(body)
    const plain = await fetch(address)
    expect([plain.headers.get('cross-origin-resource-policy'), plain.headers.get('cache-control')]).toEqual(['cross-origin', 'public, max-age=300, stale-while-revalidate=86400'])
    expect((await fetch(address, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } })).status).toBe(304)
    expect((await fetch(`${address}?v=${version}`)).headers.get('cache-control')).toContain('immutable')
    expect((await fetch(`${address}?v=older`)).headers.get('cache-control')).not.toContain('immutable')
    server.closeAllConnections()
    server.close()
  })
})
