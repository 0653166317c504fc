import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import sharp from 'sharp'
import { allowedUrl } from './allowedUrl'
import type { Door } from './Door'
import { fetchLimits, fetchSafely } from './fetchSafely'
import { previewLink } from './previewLink'
import { isPublicAddress } from './publicAddress'

const types = /^text\/html\b/
const publicOne = '93.184.216.34'

describe('what the server fetches for a preview', () => {
  let server: Server
  let answer: RequestListener
  const asked: IncomingMessage[] = []
  const reached: string[] = []
  const resolved: string[] = []
  let addresses: string[][] = []
  // Every connection ends at the server below, whatever address was chosen, so that nothing leaves if the guard fails.
  const door: Door = {
    resolve: async (host) => (resolved.push(host), addresses.length > 1 ? (addresses.shift() ?? []) : (addresses[0] ?? [publicOne])),
    reach: (address) => (reached.push(address), { address: '127.0.0.1', port: (server.address() as AddressInfo).port }),
  }
  beforeAll(async () => {
    server = createServer((req, res) => (asked.push(req), answer(req, res)))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  })
  beforeEach(() => {
    asked.length = reached.length = resolved.length = 0
    addresses = []
    answer = (_, res) => void res.setHeader('content-type', 'text/html').end('<title>Found</title>')
  })
  afterAll(() => {
    server.closeAllConnections()
    server.close()
  })
  const get = (url: string) => fetchSafely({ url, types, door })

  it('is an ordinary page, asked for without cookies at the address that was checked', async () => {
    expect((await get('http://page.example.org/a?b=c'))?.body.toString()).toBe('<title>Found</title>')
    expect(asked[0]?.headers).toMatchObject({ host: 'page.example.org' })
    expect([asked[0]?.url, asked[0]?.headers.cookie, asked[0]?.headers.referer, reached, resolved]).toEqual(['/a?b=c', undefined, undefined, [publicOne], ['page.example.org']])
  })

  it.each([
    'http://127.0.0.1/', 'http://2130706433/', 'http://0x7f000001/', 'http://0x7f.1/', 'http://0177.0.0.1/', 'http://127.1/', 'http://0/', 'http://[::1]/', 'http://[::ffff:127.0.0.1]/', 'http://[::ffff:7f00:1]/', 'http://[::127.0.0.1]/',
    'http://[64:ff9b::7f00:1]/', 'http://[2002:7f00:1::]/', 'http://[fd00::1]/', 'http://[fe80::1]/', 'http://[ff02::1]/', 'http://10.0.0.1/', 'http://172.16.0.1/', 'http://192.168.1.1/', 'http://169.254.169.254/latest/meta-data', 'http://100.64.0.1/', 'http://224.0.0.1/', 'http://255.255.255.255/', 'http://198.18.0.1/', 'http://192.0.2.1/',
    'http://localhost/', 'http://a.localhost/', 'http://LOCALHOST./', 'http://server/', 'http://db.internal/', 'http://①②⑦.0.0.1/', 'http://page.example.org:8080/', 'https://page.example.org:22/', 'http://user:word@page.example.org/', 'ftp://page.example.org/', 'file:///etc/passwd', 'gopher://page.example.org/', 'data:text/html,x', 'javascript:alert(1)', '//page.example.org', '',
  ])('is never %s', async (url) => {
    expect(await get(url)).toBeUndefined()
    expect([asked.length, reached]).toEqual([0, []])
  })

  it.each(['127.0.0.1', '10.1.2.3', '169.254.169.254', '::1', '::ffff:10.0.0.1', 'fd12::1', '64:ff9b::a00:1', '0.0.0.0'])('is not there when a public name leads to %s', async (address) => {
    for (const found of [[address], [publicOne, address], [address, publicOne]]) {
      addresses = [found]
      expect(await get('http://rebind.example.org/')).toBeUndefined()
    }
    expect(reached).toEqual([])
  })

  it('is looked up once: a name that answers otherwise the second time gains nothing', async () => {
    addresses = [[publicOne], ['127.0.0.1']]
    expect(await get('http://rebind.example.org/')).toBeDefined()
    expect([resolved.length, reached]).toEqual([1, [publicOne]])
  })

  it.each(['http://127.0.0.1/', 'http://[::1]/', 'http://2130706433/', 'http://page.example.org:6379/', 'file:///etc/passwd', 'http://169.254.169.254/'])('does not follow a redirect to %s', async (location) => {
    answer = (_, res) => void res.writeHead(302, { location }).end()
    expect(await get('http://page.example.org/')).toBeUndefined()
    expect(asked.length).toBe(1)
  })

  it('checks the name again at each redirect', async () => {
    addresses = [[publicOne], ['127.0.0.1']]
    answer = (_, res) => void res.writeHead(301, { location: 'http://second.example.org/' }).end()
    expect(await get('http://page.example.org/')).toBeUndefined()
    expect([resolved, asked.length]).toEqual([['page.example.org', 'second.example.org'], 1])
  })

  it('follows three redirects and no fourth', async () => {
    const hops = (most: number) => (answer = (req, res) => (req.url === `/${most}` ? void res.setHeader('content-type', 'text/html').end('x') : void res.writeHead(302, { location: `/${Number(req.url?.slice(1)) + 1}` }).end()))
    hops(3)
    expect(await get('http://page.example.org/0')).toBeDefined()
    hops(4)
    expect(await get('http://page.example.org/0')).toBeUndefined()
  })

  it('is cut at its size, packed or not', async () => {
    answer = (_, res) => {
      res.setHeader('content-type', 'text/html')
      const more = () => {
        while (res.write(Buffer.alloc(65_536, 'a')));
      }
      res.on('drain', more)
      more()
    }
    expect(await get('http://endless.example.org/')).toMatchObject({ whole: false })
    const bomb = gzipSync(Buffer.alloc(200 * 1024 * 1024, 'a'))
    answer = (_, res) => void res.writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }).end(bomb)
    const before = process.memoryUsage().rss
    const fetched = await get('http://bomb.example.org/')
    expect([fetched?.whole, fetched?.body.length]).toEqual([false, fetchLimits.bytes])
    expect(process.memoryUsage().rss - before).toBeLessThan(100 * 1024 * 1024)
  }, 30_000)

  it('ends in three seconds, however slow the page or the look-up is', async () => {
    answer = (_, res) => {
      res.setHeader('content-type', 'text/html')
      const drip = setInterval(() => res.write('a'), 100)
      res.on('close', () => clearInterval(drip))
    }
    const began = performance.now()
    const stuck: Door = { ...door, resolve: () => new Promise(() => undefined) }
    expect(await Promise.all([get('http://slow.example.org/'), fetchSafely({ url: 'http://stuck.example.org/', types, door: stuck })])).toEqual([undefined, undefined])
    expect(performance.now() - began).toBeLessThan(fetchLimits.ms + 1_500)
  }, 10_000)

  it('is HTML, in a packing we know, and not an error page', async () => {
    for (const [status, headers] of [[200, { 'content-type': 'application/octet-stream' }], [200, {}], [404, { 'content-type': 'text/html' }], [200, { 'content-type': 'text/html', 'content-encoding': 'zstd' }], [200, { 'content-type': 'text/html', 'content-encoding': 'gzip' }]] as const) {
      answer = (_, res) => void res.writeHead(status, headers).end('<title>x</title>')
      expect(await get('http://page.example.org/')).toBeUndefined()
    }
  })

  it('gives title, words and a picture drawn anew', async () => {
    const png = await sharp({ create: { width: 1200, height: 630, channels: 3, background: '#336699' } }).withExif({ IFD0: { Artist: 'canary-artist' } }).png().toBuffer()
    answer = (req, res) => {
      if (req.url === '/p.png') return void res.setHeader('content-type', 'image/png').end(png)
      res.setHeader('content-type', 'text/html; charset=utf-8').end('<head><title>Plain</title><meta property="og:title" content="Golden &amp; barrel\u0000\u202E"><meta name="description" content="  Round\n and slow  "><meta property="og:image" content="/p.png"></head><body><title>no</title>')
    }
    const preview = await previewLink('http://www.cactus.example.org/', door)
    expect(preview).toMatchObject({ title: 'Golden & barrel', description: 'Round and slow', site: 'cactus.example.org', picture: { width: 640, height: 336 } })
    const drawn = await sharp(preview?.picture?.webp).metadata()
    expect([drawn.format, drawn.exif]).toEqual(['webp', undefined])
  })

  it('leaves out a picture that is none, or leads inside', async () => {
    for (const picture of ['http://127.0.0.1/p.png', '/svg', 'file:///etc/passwd']) {
      answer = (req, res) => (req.url === '/svg' ? void res.setHeader('content-type', 'image/png').end('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>') : void res.setHeader('content-type', 'text/html').end(`<title>T</title><meta property="og:image" content="${picture}">`))
      expect(await previewLink('http://page.example.org/', door)).toMatchObject({ title: 'T', picture: undefined })
    }
    expect(reached.every((address) => address === publicOne)).toBe(true)
  })

  it('judges any address and any text without a throw, and takes no private IPv4 in any dress', () => {
    fc.assert(fc.property(fc.string(), (text) => void [allowedUrl(text), isPublicAddress(text)]))
    fc.assert(fc.property(fc.ipV4(), (address) => isPublicAddress(`::ffff:${address}`) === isPublicAddress(address)))
    fc.assert(fc.property(fc.integer({ min: 0, max: 0xffffff }), (rest) => !isPublicAddress(`10.${rest >> 16}.${(rest >> 8) & 255}.${rest & 255}`)))
  })
})
