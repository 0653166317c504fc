import { siteOrigin } from './support/Platform'
import { ask, type SiteAnswer, visit } from './support/site'
import { useBrowser } from './support/useBrowser'

const handle = 'hays-cactus-farm'
const { open } = useBrowser()

const faultsOf = (where: string, { headers, status }: SiteAnswer): string[] => {
  const faults: string[] = []
  if (headers['x-content-type-options'] !== 'nosniff') faults.push(`${where}: no nosniff`)
  if (headers['x-powered-by']) faults.push(`${where}: says x-powered-by ${String(headers['x-powered-by'])}`)
  if (headers.server) faults.push(`${where}: says server`)
  if (!headers['referrer-policy']) faults.push(`${where}: no referrer policy`)
  if (!headers['content-type'] && status !== 204 && status < 300) faults.push(`${where}: no content type`)
  const policy = String(headers['content-security-policy'] ?? '')
  if (String(headers['content-type']).startsWith('text/html')) {
    if (!policy) faults.push(`${where}: HTML without a content security policy`)
    if (/script-src[^;]*('unsafe-inline'|'unsafe-eval'|\*)/.test(policy)) faults.push(`${where}: scripts are open: ${policy}`)
    if (!/frame-ancestors/.test(policy)) faults.push(`${where}: may be framed by anybody`)
    if (status !== 503 && !/object-src 'none'|default-src 'none'/.test(policy)) faults.push(`${where}: objects are open`)
  }
  return faults
}

const sitePaths = ['/', '/products', '/products/golden-barrel', '/posts', '/faq', '/contact', '/search?q=water', '/forms/wholesale', '/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/manifest.webmanifest', '/icon.svg', '/favicon.ico', '/icons/192.png', '/og/page/home.png', '/no-such-page', '/media/none.webp', '/polls/none', '/chat/frame', '/chat/widget.json', '/links/none.webp', '/admin']
const platformPaths = ['/', '/favicon.ico', '/admin', '/admin/login', '/api/users/me', '/api/posts', '/api/nothing', '/healthz', '/readyz', '/csp-report', '/preview/posts/x', '/s/kendev/h', '/t/nobody', `/t/${handle}`, '/nothing', '/_next/static/nothing.js', '/widget.js', '/notifications-worker.js', '/notifications/list', '/notifications/settings', '/socket.io/?EIO=4&transport=polling', '/%00', '/%']

describe('headers', () => {
  it('are the same strict ones on every route of a site and of the platform', async () => {
    const faults: string[] = []
    for (const path of sitePaths) faults.push(...faultsOf(`site ${path}`, await visit(handle, path)))
    for (const path of platformPaths) faults.push(...faultsOf(`platform ${path}`, await ask(path)))
    faults.push(...faultsOf('a refused form', await visit(handle, '/forms/wholesale', { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' })))
    faults.push(...faultsOf('a bad login', await ask('/api/users/login', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{"email":"x@x.example","password":"wrong"}' })))
    expect(faults).toEqual([])
  }, 120_000)

  it('never answer 5xx to nonsense', async () => {
    for (const path of platformPaths) expect([path, (await ask(path)).status < 500]).toEqual([path, true])
    for (const path of sitePaths) expect([path, (await visit(handle, path)).status < 500]).toEqual([path, true])
  }, 60_000)

  it('find a sign at /favicon.ico, where browsers look by themselves', async () => {
    expect(await ask('/favicon.ico')).toMatchObject({ status: 200, headers: { 'content-type': 'image/svg+xml; charset=utf-8' }, text: expect.stringMatching(/^<svg/) as unknown })
    const { status, headers } = await visit(handle, '/favicon.ico')
    expect([status, headers.location]).toEqual([302, '/icon.svg'])
    expect((await visit(handle, '/icon.svg')).status).toBe(200)
    expect((await ask(`/t/${handle}/favicon.ico`)).headers.location).toBe(`/t/${handle}/icon.svg`)
    expect((await ask('/favicon.ico', { method: 'POST' })).status).toBe(405)
  }, 60_000)

  it('let no script run that came in a search', async () => {
    const { page, noticed } = await open()
    await page.goto(`${siteOrigin(handle)}/search?q=${encodeURIComponent('"><img src=x onerror=alert(1)><script>alert(2)</script>')}`)
    await page.locator('h1').waitFor()
    expect(noticed.errors.filter((error) => error.startsWith('dialog'))).toEqual([])
    expect(await page.locator('img[src=x]').count()).toBe(0)
  }, 60_000)
})
