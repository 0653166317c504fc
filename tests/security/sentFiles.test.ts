import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import sharp from 'sharp'
import { loadConfig } from '@/config/config'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { attachmentLimits } from '@/services/attachments/attachmentLimits'
import { editMessage } from '@/services/chat/editMessage'
import { removeMessage } from '@/services/chat/removeMessage'
import { startConversation } from '@/services/conversations/startConversation'
import { postMessage } from '@/services/messages/postMessage'
import { newVisitor } from '../flows/chat/support'
import { type SiteServer, startSiteServer } from '../support/siteServer'
import { makeTenant, type TestTenant } from '../support/tenants'

describe('files that were sent', () => {
  let tenant: TestTenant
  let site: SiteServer
  let talk: { visitorId: string; cookie: string; channelId: string }
  const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a63' } }).png().toBuffer()

  beforeEach(async () => {
    if (!databaseWatch().isUp) await databaseWatch().start()
    tenant = await makeTenant()
    site = await startSiteServer(tenant.handle)
    const who = await newVisitor(tenant.tenantId)
    const { channelId } = await startConversation({ ctx: { tenantId: tenant.tenantId, actor: { kind: 'visitor', id: who.visitorId, name: 'Visitor' } }, input: { clientId: randomUUID(), body: 'Hello', page: undefined } })
    talk = { ...who, channelId }
  }, 60_000)
  afterEach(() => site.close())

  const staff = () => ({ authorization: `JWT ${tenant.owner.token}` })
  const at = (path: string) => `${site.origin}/t/${tenant.handle}${path}`
  const send = async (headers: Record<string, string>, body: Buffer, name = 'a.png') => {
    const answer = await fetch(at(`/chat/files?${new URLSearchParams({ as: 'cookie' in headers ? 'visitor' : 'staff', name, channel: talk.channelId })}`), { method: 'POST', headers, body: new Uint8Array(body) })
    return { status: answer.status, href: ((await answer.json()) as { href: string }).href }
  }
  const open = (href: string, headers: Record<string, string>) => fetch(at(href), { headers })
  const onDisk = (href: string) => existsSync(`${loadConfig().dataDir}/attachments/${tenant.tenantId}/${href.split('/').pop() ?? ''}`)

  it('are gone with the message that showed them, from the door and from the disk, and nobody else’s with it', async () => {
    const [before, now, yours] = [await send({ cookie: talk.cookie }, await picture()), await send({ cookie: talk.cookie }, await picture()), await send(staff(), await picture())]
    const hrefs = [before, now, yours].map(({ href }) => href)
    const ctx = { tenantId: tenant.tenantId, actor: { kind: 'visitor' as const, id: talk.visitorId, name: 'Visitor' } }
    const { id } = await postMessage({ ctx, input: { channelId: talk.channelId, body: `[first](${before.href})` } })
    const message = { channelId: talk.channelId, messageId: id }
    await editMessage({ ctx, input: { ...message, body: `[second](${now.href}) and [yours](${yours.href})` } })
    expect(hrefs.map(onDisk)).toEqual([true, true, true])
    await removeMessage({ ctx, input: message })
    for (const headers of [{ cookie: talk.cookie }, staff()] as Record<string, string>[]) {
      expect(await Promise.all(hrefs.map(async (href) => (await open(href, headers)).status))).toEqual([404, 404, 200])
    }
    expect(hrefs.map(onDisk)).toEqual([false, false, true])
  }, 30_000)

  it('are handed out as files when they are papers, never shown as pages', async () => {
    const { href } = await send(staff(), readFileSync('tenants/justice-advocacy/media/doc-repair-letter.pdf'), 'letter.html')
    const seen = await open(href, { cookie: talk.cookie })
    expect(['content-type', 'content-disposition', 'x-content-type-options', 'content-security-policy'].map((name) => seen.headers.get(name))).toEqual(['application/pdf', "attachment; filename*=UTF-8''letter.html.pdf", 'nosniff', "sandbox; default-src 'none'"])
  }, 30_000)

  it('end where the room of the business ends', async () => {
    expect((await send(staff(), await picture())).status).toBe(201)
    await asTenant(tenant.tenantId, () => query('update core.attachments set bytes = $2 where tenant_id = $1', [tenant.tenantId, attachmentLimits.tenantBytes]))
    expect((await send(staff(), await picture())).status).toBe(413)
  }, 30_000)
})
