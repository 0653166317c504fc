import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import sharp from 'sharp'
import { loadConfig } from '@/config/config'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { mediaRoom } from '@/hooks/media/checkRoom'
import { makeFile, type UploadCase } from '../../testing/hostile/makeFile'
import { unfit } from '../isolation/world'
import { rest, type RestAnswer } from '../support/rest'
import { makeTenant, type TestTenant } from '../support/tenants'

const cases = JSON.parse(readFileSync('testing/hostile/uploads.json', 'utf8')) as UploadCase[]

const folder = () => path.join(loadConfig().dataDir, 'media')
const boundary = 'canary-boundary'

/** Written by hand, since an honest client would not send such names. */
const part = (headers: string, body: Buffer | string) => Buffer.concat([Buffer.from(`--${boundary}\r\n${headers}\r\n\r\n`), Buffer.from(body), Buffer.from('\r\n')])
const closing = Buffer.from(`--${boundary}--\r\n`)
const payloadPart = (data: unknown) => part('Content-Disposition: form-data; name="_payload"', typeof data === 'string' ? data : JSON.stringify(data))
const filePart = (name: string, type: string, body: Buffer, field = 'file') =>
  part(`Content-Disposition: form-data; name="${field}"; filename="${name.replaceAll('"', '%22').replaceAll('\r\n', '%0D%0A')}"\r\nContent-Type: ${type}`, body)

describe('what is uploaded', () => {
  let tenant: TestTenant
  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const post = (parts: Buffer[], to = '/media'): Promise<RestAnswer> =>
    rest(to, { method: 'POST', token: tenant.owner.token, raw: Buffer.concat([...parts, closing]), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } })

  const data = () => ({ alt: 'a picture', tenant: tenant.tenantId })

  it.each(cases.filter(({ accepted }) => !accepted).map((one) => [one.name, one] as const))('refuses %s', async (_, one) => {
    const file = await makeFile(one)
    const before = process.memoryUsage().rss
    const answer = await post([payloadPart(data()), filePart(one.file, one.type, file)])
    expect(unfit(answer)).toBeUndefined()
    expect([400, 413, 415]).toContain(answer.status)
    expect(process.memoryUsage().rss - before).toBeLessThan(300 * 1024 * 1024)
  }, 60_000)

  it.each(cases.filter(({ accepted }) => accepted).map((one) => [one.name, one] as const))('stores %s under a name and in a form of ours', async (_, one) => {
    const answer = await post([payloadPart(data()), filePart(one.file, one.type, await makeFile(one))])
    expect([answer.status, answer.status < 300 || answer.text]).toEqual([201, true])
    const doc = answer.body.doc as { filename: string; originalName: string; mimeType: string }
    expect(doc.filename).toMatch(/^[0-9a-f-]{36}\.(webp|png|jpg|gif)$/)
    expect(doc.originalName).not.toMatch(/[\u0000-\u001f\u202a-\u202e]/)
    expect(doc.originalName.length).toBeLessThanOrEqual(200)
    const stored = readFileSync(path.join(folder(), doc.filename))
    const { exif, xmp, iptc } = await sharp(stored).metadata()
    expect([exif, xmp, iptc]).toEqual([undefined, undefined, undefined])
    expect(stored.includes('<?php') || stored.includes('CANARY-EXIF')).toBe(false)
    const smaller = readdirSync(folder()).filter((name) => name.startsWith(doc.filename.slice(0, 36)))
    for (const name of smaller) expect((await sharp(path.join(folder(), name)).metadata()).exif).toBeUndefined()
  }, 60_000)

  it('keeps fifty files of one name apart', async () => {
    const one = { name: '', file: 'same.png', type: 'image/png', make: 'png' } as const
    const file = await makeFile(one)
    const answers = await Promise.all(Array.from({ length: 50 }, () => post([payloadPart(data()), filePart(one.file, one.type, file)])))
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201))
    expect(new Set(answers.map(({ body }) => (body.doc as { filename: string }).filename)).size).toBe(50)
  }, 120_000)

  it('ends where the room of the business ends', async () => {
    const file = filePart('a.png', 'image/png', await makeFile({ name: '', file: '', type: '', make: 'png' }))
    const full = await makeTenant()
    const put = () => rest('/media', { method: 'POST', token: full.owner.token, raw: Buffer.concat([payloadPart({ alt: 'x', tenant: full.tenantId }), file, closing]), headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } })
    expect((await put()).status).toBe(201)
    await asTenant(full.tenantId, () => query('update public.media set filesize = $2 where tenant_id = $1', [full.tenantId, mediaRoom]))
    const over = await put()
    expect([unfit(over), over.status]).toEqual([undefined, 413])
    expect((await post([payloadPart(data()), file])).status).toBe(201)
  }, 60_000)

  it('is judged again when a file takes the place of another', async () => {
    const first = await post([payloadPart(data()), filePart('a.png', 'image/png', await makeFile({ name: '', file: '', type: '', make: 'png' }))])
    const { id } = first.body.doc as { id: string }
    const swap = await rest(`/media/${id}`, {
      method: 'PATCH', token: tenant.owner.token, headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      raw: Buffer.concat([payloadPart({}), filePart('a.png', 'image/png', Buffer.from('<script>alert(1)</script>')), closing]),
    })
    expect([unfit(swap), swap.status]).toEqual([undefined, 415])
  })

  it.each([
    ['without a document', []],
    ['with a document that is no JSON', [payloadPart('{')]],
    ['with null as its document', [payloadPart('null')]],
    ['with a list as its document', [payloadPart('[1]')]],
    ['with __proto__', [payloadPart('{"alt":"x","__proto__":{"polluted":1}}')]],
    ['with NUL', [payloadPart({ alt: 'a\u0000b' })]],
    ['with half a character', [payloadPart('{"alt":"\\ud800"}')]],
    ['nested 20,000 deep', [payloadPart(`{"alt":${'['.repeat(20_000)}${']'.repeat(20_000)}}`)]],
    ['that only names a file', [payloadPart({ alt: 'x' }), part('Content-Disposition: form-data; name="file"', JSON.stringify({ filename: '../../../etc/passwd', mimeType: 'image/png', size: 1, clientUploadContext: {} }))]],
  ])('is refused %s', async (_, parts) => {
    const file = [filePart('a.png', 'image/png', await makeFile({ name: '', file: '', type: '', make: 'png' }))]
    const answer = await post([...parts, ...(parts.length > 1 ? [] : file)])
    expect([unfit(answer), answer.status < 400]).toEqual([undefined, false])
  })

  it.each([
    ['ten thousand parts', () => Array.from({ length: 10_000 }, (_, index) => part(`Content-Disposition: form-data; name="f${index}"`, 'x'))],
    ['a boundary that never comes', () => [Buffer.from('no boundary here')]],
    ['forty files', () => Array.from({ length: 40 }, (_, index) => filePart(`${index}.png`, 'image/png', Buffer.from('x'), `f${index}`))],
  ])('is refused with %s', async (_, parts) => {
    const answer = await post(parts())
    expect([unfit(answer), answer.status < 400]).toEqual([undefined, false])
  }, 30_000)

  it('never makes the server fetch anything', async () => {
    const asked: string[] = []
    const server = createServer((req, res) => {
      asked.push(String(req.url))
      res.end('x')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    expect(await (await fetch(`http://127.0.0.1:${port}/control`)).text()).toBe('x')
    const hosts = ['127.0.0.1', 'localhost', '0', '127.1', '2130706433', '0x7f000001', '[::ffff:127.0.0.1]', '127.0.0.1.nip.io']
    for (const host of hosts) {
      const url = `http://${host}:${port}/${host}.png`
      for (const body of [{ ...data(), url, filename: 'a.png' }, { ...data(), thumbnailURL: url, url, filename: 'a.png', mimeType: 'image/png' }]) {
        const answer = await rest('/media', { method: 'POST', token: tenant.owner.token, body })
        expect([host, answer.status]).toEqual([host, 400])
      }
      await rest(`/media/paste-url?src=${encodeURIComponent(url)}`, { token: tenant.owner.token })
    }
    const far = await rest('/media', { method: 'POST', token: tenant.owner.token, body: { ...data(), url: 'https://example.invalid/a.png', filename: 'a.png' } })
    expect(far.body.error).toMatchObject({ message: 'Please choose a file.' })
    server.close()
    expect(asked).toEqual(['/control'])
  }, 60_000)
})
