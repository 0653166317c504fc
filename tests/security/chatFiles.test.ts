import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import sharp from 'sharp'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { loadConfig } from '@/config/config'
import { databaseWatch } from '@/resilience/database/DatabaseWatch'
import { letVisitorsSend } from '@/services/attachments/visitorsMaySend'
import { startConversation } from '@/services/conversations/startConversation'
import { makeFile, type UploadCase } from '../../testing/hostile/makeFile'
import { newVisitor } from '../flows/chat/support'
import { type SiteServer, startSiteServer } from '../support/siteServer'
import { makeTenant, type TestTenant } from '../support/tenants'

const cases = JSON.parse(readFileSync('testing/hostile/uploads.json', 'utf8')) as UploadCase[]

type Talk = { visitorId: string; cookie: string; channelId: string }

const talkOf = async ({ tenantId }: TestTenant): Promise<Talk> => {
  const who = await newVisitor(tenantId)
  const first = await asTenant(tenantId, () => startConversation({ ctx: { tenantId, actor: { kind: 'visitor', id: who.visitorId, name: 'Visitor' } }, input: { clientId: randomUUID(), body: 'Hello', page: undefined } }))
  return { ...who, channelId: first.channelId }
}

describe('files in conversations', () => {
  let ours: TestTenant
  let theirs: TestTenant
  let site: SiteServer
  let talk: Talk
  const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#a63' } }).jpeg().withExif({ IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '48/1 51/1 30/1' } }).toBuffer()

  beforeAll(async () => {
    if (!databaseWatch().isUp) await databaseWatch().start()
    ;[ours, theirs] = [await makeTenant(), await makeTenant()]
    site = await startSiteServer(ours.handle)
    talk = await talkOf(ours)
  }, 90_000)
  afterAll(() => site.close())

  const base = () => `${site.origin}/t/${ours.handle}/chat/files`
  const staff = ({ owner }: TestTenant) => ({ authorization: `JWT ${owner.token}` })
  const send = async (headers: Record<string, string>, body: Buffer, more: Record<string, string> = {}) => {
    const answer = await fetch(`${base()}?${new URLSearchParams({ as: 'cookie' in headers ? 'visitor' : 'staff', name: 'Ä photo.jpg', ...more })}`, { method: 'POST', headers, body: new Uint8Array(body) })
    return { status: answer.status, body: (await answer.json()) as { href: string; name: string; error?: { code: string } } }
  }
  const open = (href: string, headers: Record<string, string> = {}) => fetch(`${site.origin}/t/${ours.handle}${href}`, { headers })

  it('are stored without what the camera wrote, and read by both sides only', async () => {
    const sent = await send({ cookie: talk.cookie }, await picture())
    expect(sent).toMatchObject({ status: 201, body: { name: 'Ä photo.jpg', href: expect.stringMatching(/^\/chat\/files\/[0-9a-f-]{36}\.webp$/) as unknown } })
    const { href } = sent.body
    const seen = await open(href, { cookie: talk.cookie })
    expect(seen.status).toBe(200)
    const bytes = Buffer.from(await seen.arrayBuffer())
    expect((await sharp(bytes).metadata()).exif).toBeUndefined()
    expect(Object.fromEntries(['content-type', 'x-content-type-options', 'content-security-policy', 'cache-control'].map((name) => [name, seen.headers.get(name)]))).toEqual({ 'content-type': 'image/webp', 'x-content-type-options': 'nosniff', 'content-security-policy': "sandbox; default-src 'none'", 'cache-control': 'private, no-cache' })
    expect((await open(href, staff(ours))).status).toBe(200)
    const stranger = await newVisitor(ours.tenantId)
    const others: Record<string, string>[] = [{}, { cookie: stranger.cookie }, { cookie: (await talkOf(ours)).cookie }, { cookie: (await talkOf(theirs)).cookie }, staff(theirs)]
    for (const headers of others) expect((await open(href, headers)).status).toBe(404)
    // A file is not found below another business either, nor by a name that is not its own.
    const elsewhere = await startSiteServer(theirs.handle)
    expect((await fetch(`${elsewhere.origin}/t/${theirs.handle}${href}`, { headers: staff(ours) })).status).toBe(404)
    await elsewhere.close()
    expect((await open(href.replace('.webp', '.pdf'), staff(ours))).status).toBe(404)
    expect((await open('/chat/files/..%2f..%2fcache%2ftenants.json', staff(ours))).status).toBe(404)
  }, 30_000)

  it('go nowhere but into a conversation of one’s own', async () => {
    const data = await picture()
    const foreign = await talkOf(theirs)
    const other = await talkOf(ours)
    const attempts: [Record<string, string>, Record<string, string>][] = [
      [{ cookie: talk.cookie }, { channel: other.channelId }], [{ cookie: talk.cookie }, { channel: foreign.channelId }], [staff(ours), { channel: foreign.channelId }], [staff(theirs), { channel: talk.channelId }], [staff(ours), { channel: randomUUID() }],
    ]
    for (const [headers, more] of attempts) expect(await send(headers, data, more)).toMatchObject({ status: 404 })
    expect(await send({}, data)).toMatchObject({ status: 401 })
    expect(await send({ ...staff(ours), origin: 'https://evil.example' }, data, { channel: talk.channelId })).toMatchObject({ status: 403, body: { error: { code: 'origin_refused' } } })
  }, 30_000)

  it.each(cases.filter(({ accepted }) => !accepted).map((one) => [one.name, one] as const))('refuse %s', async (_, one) => {
    const before = process.memoryUsage().rss
    const answer = await send(staff(ours), await makeFile(one), { channel: talk.channelId, name: one.file.replaceAll('\0', '') })
    // A picture that holds a second format is drawn anew, which leaves only the picture.
    if (answer.status === 201) expect(readFileSync(`${loadConfig().dataDir}/attachments/${ours.tenantId}/${answer.body.href.split('/').pop() ?? ''}`).includes('<?php')).toBe(false)
    else expect([400, 413, 415]).toContain(answer.status)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  }, 60_000)

  it('of a customer are pictures and papers, few a day, and only where the business takes them', async () => {
    const visitor = await talkOf(ours)
    const ogg = Buffer.concat([Buffer.from('OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead', 'latin1'), Buffer.alloc(64)])
    expect(await send({ cookie: visitor.cookie }, ogg)).toMatchObject({ status: 415 })
    expect(await send(staff(ours), ogg, { channel: visitor.channelId })).toMatchObject({ status: 201 })
    expect(await send({ cookie: visitor.cookie }, Buffer.alloc(6 * 1024 * 1024))).toMatchObject({ status: 413 })
    await asTenant(ours.tenantId, () => letVisitorsSend(ours.tenantId, false))
    expect(await send({ cookie: visitor.cookie }, await picture())).toMatchObject({ status: 403 })
    await asTenant(ours.tenantId, () => letVisitorsSend(ours.tenantId, true))
    const small = await picture()
    const many = await Promise.all(Array.from({ length: 25 }, () => send({ cookie: visitor.cookie }, small)))
    expect(many.filter(({ status }) => status === 201)).toHaveLength(20)
    expect(many.filter(({ status }) => status === 413)).toHaveLength(5)
    const [row] = await asTenant(ours.tenantId, () => query<{ n: number }>('select count(*)::int as n from core.attachments where tenant_id = $1 and sent_by = $2', [ours.tenantId, `visitor:${visitor.visitorId}`]))
    expect(row?.n).toBe(20)
  }, 60_000)

  it('have harmless names', async () => {
    const data = await picture()
    for (const name of ['../../etc/passwd', 'a\u202egpj.exe', 'x'.repeat(390), 'CON', '"><script>alert(1)</script>.png', 'a\r\nset-cookie: x=1']) {
      const sent = await send(staff(ours), data, { channel: talk.channelId, name })
      expect(sent.status).toBe(201)
      expect(sent.body.name).not.toMatch(/[\u0000-\u001f\u202a-\u202e/\\]/)
      const seen = await open(sent.body.href, staff(ours))
      expect(seen.headers.get('set-cookie')).toBeNull()
      expect(seen.headers.get('content-disposition')).toMatch(/^inline; filename\*=UTF-8''[\w.%!~-]+$/)
    }
  }, 30_000)
})
