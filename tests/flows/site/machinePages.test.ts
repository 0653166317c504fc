import sharp from 'sharp'
import { GET as atom } from '@/app/(site)/s/[tenant]/[mode]/atom.xml/route'
import { GET as json } from '@/app/(site)/s/[tenant]/[mode]/feed.json/route'
import { GET as rss } from '@/app/(site)/s/[tenant]/[mode]/feed.xml/route'
import { GET as icon } from '@/app/(site)/s/[tenant]/[mode]/icons/[name]/route'
import { GET as manifest } from '@/app/(site)/s/[tenant]/[mode]/manifest.webmanifest/route'
import { GET as card } from '@/app/(site)/s/[tenant]/[mode]/og/[kind]/[file]/route'
import { GET as robots } from '@/app/(site)/s/[tenant]/[mode]/robots.txt/route'
import { GET as map } from '@/app/(site)/s/[tenant]/[mode]/sitemap.xml/route'
import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { type SiteRequest, withSite } from '@/tenancy/siteRequest'
import { childText, findAll, parseXml } from '../../support/parseXml'
import { type TestTenant, useTenant } from '../../support/tenants'

let farm: TestTenant
let other: TestTenant

beforeAll(async () => {
  farm = await useTenant('hays-cactus-farm')
  other = await useTenant('kendev')
}, 120_000)

const siteOf = ({ tenantId, handle }: TestTenant): SiteRequest => ({ tenantId, handle, mode: 'h', base: '', origin: `http://${handle}.localhost:3000`, path: '/', draft: false, tags: new Set() })

const onSite = <Result>(tenant: TestTenant, work: (site: SiteRequest) => Promise<Result>) => {
  const site = siteOf(tenant)
  return asTenant(tenant.tenantId, () => withSite(site, () => work(site)))
}

const request = new Request('http://localhost/')
const cardOf = (kind: string, slug: string) => card(request, { params: Promise.resolve({ kind, file: slug }) })

describe('the machine pages of a site', () => {
  it('syndicate every published post in three formats, and none of another tenant', async () => {
    const posts = await asTenant(farm.tenantId, () => query<{ title: string }>(`select title from public.posts where tenant_id = $1 and _status = 'published'`, [farm.tenantId]))
    const titles = posts.map(({ title }) => title).sort()
    const [one, two, three] = await onSite(farm, async () => Promise.all([rss(), atom(), json()].map(async (answer) => (await answer).text())))
    expect(titles.length).toBeGreaterThanOrEqual(6)
    expect(findAll(parseXml(one ?? ''), 'item').map((item) => childText(item, 'title')).sort()).toEqual(titles)
    expect(findAll(parseXml(two ?? ''), 'entry').map((entry) => childText(entry, 'title')).sort()).toEqual(titles)
    expect((JSON.parse(three ?? '') as { items: { title: string }[] }).items.map(({ title }) => title).sort()).toEqual(titles)
  })

  it('leave out what is hidden, a draft, or in the bin', async () => {
    const [first, second, third] = await asTenant(farm.tenantId, () => query<{ id: string }>('select id from public.posts where tenant_id = $1 order by title limit 3', [farm.tenantId]))
    await asTenant(farm.tenantId, async () => {
      await query('update public.posts set no_index = true where id = $1', [first?.id])
      await query(`update public.posts set _status = 'draft' where id = $1`, [second?.id])
      await query('update public.posts set deleted_at = now() where id = $1', [third?.id])
    })
    const feed = await onSite(farm, async () => (await rss()).text())
    const places = await onSite(farm, async () => (await map()).text())
    for (const gone of [first, second, third]) expect(feed).not.toContain(gone?.id)
    const left = findAll(parseXml(feed), 'item').map((item) => childText(item, 'link'))
    const listed = findAll(parseXml(places), 'loc').map(({ text }) => text).filter((place) => place.includes('/posts/'))
    expect(listed.sort()).toEqual(left.sort())
  })

  it('list pages, posts, products and their pictures in the sitemap, each address once', async () => {
    const set = parseXml(await onSite(farm, async () => (await map()).text()))
    const places = findAll(set, 'loc').map(({ text }) => new URL(text).pathname)
    expect(new Set(places).size).toBe(places.length)
    expect(places).toEqual(expect.arrayContaining(['/', '/posts', '/products', '/faq']))
    expect(places.filter((place) => place.startsWith('/products/')).length).toBeGreaterThanOrEqual(24)
    expect(findAll(set, 'image:loc').every(({ text }) => text.startsWith(`http://${farm.handle}.localhost:3000/media/`))).toBe(true)
    expect(findAll(set, 'lastmod').every(({ text }) => !Number.isNaN(Date.parse(text)))).toBe(true)
  })

  it('name the business’s own domain where it has one, on whichever address they are asked for', async () => {
    const domain = `farm-${farm.tenantId.slice(-8)}.example`
    await asTenant(farm.tenantId, () => query('insert into public.tenants_domains (_order, _parent_id, id, host) values (1, $1, $2, $3)', [farm.tenantId, farm.tenantId.replaceAll('-', '').slice(-24), domain]))
    const texts = await onSite(farm, () => Promise.all([map(), rss(), atom(), json(), robots()].map(async (answer) => (await answer).text())))
    const byPath = { ...siteOf(farm), mode: 'p' as const, base: `/t/${farm.handle}` as const }
    const app = await asTenant(farm.tenantId, () => withSite(byPath, async () => (await manifest()).text()))
    await asTenant(farm.tenantId, () => query('delete from public.tenants_domains where _parent_id = $1', [farm.tenantId]))
    for (const text of texts) expect([text.includes(`https://${domain}/`), text.includes('localhost')]).toEqual([true, false])
    expect(JSON.parse(app)).toMatchObject({ start_url: `/t/${farm.handle}/`, scope: `/t/${farm.handle}/` })
    expect(await onSite(farm, async () => (await map()).text())).not.toContain(domain)
  })

  it('say what they were made from, so that an edit refreshes them', async () => {
    const tags = await onSite(farm, async (site) => (await rss(), site.tags))
    expect([...tags]).toEqual(expect.arrayContaining(['tenant', 'posts', 'media']))
    const cardTags = await onSite(farm, async (site) => (await cardOf('product', 'golden-barrel.png'), site.tags))
    expect([...cardTags]).toEqual(expect.arrayContaining(['tenant', 'products', 'media']))
  })

  it('draw a preview of each kind, and of nothing that is not there or is another tenant’s', async () => {
    for (const [kind, slug] of [['page', 'home.png'], ['product', 'golden-barrel.png'], ['form', 'wholesale.png']] as const) {
      const answer = await onSite(farm, () => cardOf(kind, slug))
      expect(answer.headers.get('content-type')).toBe('image/png')
      expect(await sharp(Buffer.from(await answer.arrayBuffer())).metadata()).toMatchObject({ width: 1200, height: 630 })
    }
    for (const [kind, slug] of [['product', 'nothing'], ['user', 'home'], ['site', 'home']] as const) expect((await onSite(farm, () => cardOf(kind, slug))).status).toBe(404)
    expect((await onSite(other, () => cardOf('product', 'golden-barrel'))).status).toBe(404)
  })

  it('give icons in known sizes only, and the manifest names them', async () => {
    const { icons } = JSON.parse(await onSite(farm, async () => (await manifest()).text())) as { icons: { src: string }[] }
    for (const { src } of icons.filter((item) => item.src.endsWith('.png'))) {
      const answer = await onSite(farm, () => icon(request, { params: Promise.resolve({ name: src.split('/').at(-1) ?? '' }) }))
      expect(answer.headers.get('content-type')).toBe('image/png')
    }
    expect((await onSite(farm, () => icon(request, { params: Promise.resolve({ name: '9999.png' }) }))).status).toBe(404)
  })
})
