import { createHash } from 'node:crypto'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { finishPage } from './finishPage'

const nonce = 'r4nd0m=='
const page = (html: string) => finishPage({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'set-cookie': 'a=b', 'x-other': '1' }, body: Buffer.from(html) }, 'key', nonce, { tenant: 1 })
const hashOf = (code: string) => createHash('sha256').update(code).digest('base64')

describe('a finished page', () => {
  it('trusts the scripts of its own render and no others', async () => {
    const { headers, body } = await page(`<html><script nonce="${nonce}">mine()</script><p>x</p><script>injected()</script><script nonce="guess">other()</script></html>`)
    const policy = headers['content-security-policy'] ?? ''
    expect(policy).toContain(hashOf('mine()'))
    expect(policy).not.toContain(hashOf('injected()'))
    expect(policy).not.toContain(hashOf('other()'))
    expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/)
    expect(body.toString()).not.toContain(nonce)
  })

  it('keeps no cookie and no header of one visitor', async () => {
    const { headers } = await page('<html></html>')
    expect(Object.keys(headers).sort()).toEqual(['content-security-policy', 'content-type'])
  })

  it('hands out no nonce, neither in the page nor in what it tells the browser to fetch early', async () => {
    const captured = { status: 200, headers: { 'content-type': 'text/html', link: `</a.js>; rel=preload; as="script"; nonce="${nonce}", </b.css>; rel=preload; as="style"; nonce="${nonce}"` }, body: Buffer.from(`<link rel="stylesheet" nonce="${nonce}" href="/c.css"><style nonce="${nonce}">a{}</style>`) }
    const { headers, body } = await finishPage(captured, 'key', nonce, { tenant: 1 })
    expect(headers.link).toBe('</a.js>; rel=preload; as="script", </b.css>; rel=preload; as="style"')
    expect(JSON.stringify(headers) + body.toString()).not.toContain(nonce)
  })

  it('holds the same body three times', async () => {
    const { body, gzip, brotli } = await page(`<html>${'text '.repeat(500)}</html>`)
    expect(gunzipSync(gzip)).toEqual(body)
    expect(brotliDecompressSync(brotli)).toEqual(body)
  })
})
