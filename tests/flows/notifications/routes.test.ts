import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { loadConfig } from '@/config/config'
import { inScope } from '@/db/scope'
import { handleNotifications } from '@/http/notifications/handleNotifications'
import { sendError } from '@/http/sendError'
import { startConversation } from '@/services/conversations/startConversation'
import { notifyChannel } from '@/services/notifications/notifyChannel'
import { requestScope } from '@/tenancy/requestScope'
import { testPayload } from '../../support/payload'
import { makeTenant, type TestTenant } from '../../support/tenants'

const canary = 'canary in a message'

describe('the addresses of notifications', () => {
  let a: TestTenant
  let b: TestTenant
  let server: Server
  let tenantOfMessage = ''
  beforeAll(async () => {
    ;[a, b] = [await makeTenant(), await makeTenant()]
    tenantOfMessage = b.tenantId
    const said = await startConversation({ ctx: { tenantId: b.tenantId, actor: { kind: 'visitor', id: crypto.randomUUID(), name: 'Visitor' } }, input: { body: canary, clientId: crypto.randomUUID() } })
    await notifyChannel({ tenantId: b.tenantId, channelId: said.channelId })
    server = createServer((req, res) => {
      const headers = new Headers(Object.entries(req.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : [])))
      testPayload()
        .then((payload) => requestScope(payload, headers))
        .then((scope) => inScope(scope, () => handleNotifications(req, res, new URL(req.url ?? '/', 'http://x.invalid'), scope)))
        .catch((error: unknown) => sendError(req, res, error))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  }, 60_000)
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })

  const ask = async (path: string, token?: string, body?: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/notifications/${path}`, { method: body === undefined ? 'GET' : 'POST', headers: { ...(token && { authorization: `JWT ${token}` }), 'content-type': 'application/json', ...headers }, body: body === undefined ? undefined : JSON.stringify(body) })
    return { status: answer.status, text: await answer.text() }
  }
  const wanted = { customers: 'nothing', team: 'nothing', push: false, email: false, showWords: true, quietFrom: null, quietTo: null, timezone: 'UTC' }

  it('show and change what is one’s own', async () => {
    expect((await ask('list', b.owner.token)).text).toContain(canary)
    expect((await ask('settings', b.owner.token)).text).toContain(b.tenantId)
    expect((await ask('settings', b.owner.token, { tenantId: b.tenantId, ...wanted, customers: 'all' }, { origin: loadConfig().publicUrl })).status).toBe(200)
  })

  it('show nothing of another business and change nothing there', async () => {
    for (const path of ['list', 'settings']) {
      const { status, text } = await ask(path, a.owner.token)
      expect([status, text.includes(canary), text.includes(b.tenantId)]).toEqual([200, false, false])
    }
    expect((await ask('settings', a.owner.token, { tenantId: tenantOfMessage, ...wanted })).status).toBe(404)
    await ask('read', a.owner.token, {})
    expect(JSON.parse((await ask('list', b.owner.token)).text)).toMatchObject({ unread: 1 })
  })

  it('are for people who are signed in, from our own pages, and nothing else', async () => {
    for (const path of ['list', 'settings']) expect((await ask(path)).status).toBe(401)
    for (const path of ['read', 'settings', 'device', 'device/forget']) {
      expect((await ask(path, undefined, {})).status).toBe(401)
      for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }] as Record<string, string>[]) expect((await ask(path, b.owner.token, {}, headers)).status).toBe(403)
    }
    for (const path of ['nothing', '../list', 'list/x']) expect((await ask(path, b.owner.token)).status).toBe(404)
    for (const body of [{ ids: ['x'] }, { tenantId: b.tenantId }, [], 'text']) expect((await ask('settings', b.owner.token, body)).status).toBe(400)
  })
})
