import { randomUUID } from 'node:crypto'
import { api, signIn, type Session } from './support/api'
import { platformOrigin, siteOrigin } from './support/Platform'
import { ask, visit } from './support/site'
import { signInAdmin } from './support/signInAdmin'
import { until } from './support/until'
import { useBrowser } from './support/useBrowser'

const handle = 'celersoft'
const { open } = useBrowser()

let owner: Session
let stranger: Session

beforeAll(async () => {
  owner = await signIn(handle)
  stranger = await signIn('kendev')
})

const words = (text: string) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }] }] } })

type Doc = { doc: { id: string; slug: string } }

/** Saves a post through the API as the admin does: a draft, or out at once. */
const savePost = async (fields: Record<string, unknown>, draft: boolean): Promise<Doc['doc']> => {
  const slug = `e2e-${randomUUID().slice(0, 8)}`
  const { status, body } = await api<Doc>(`/posts?draft=${draft}`, { method: 'POST', token: owner.token, body: { tenant: owner.tenantId, slug, content: words('Words of the post.'), _status: draft ? 'draft' : 'published', ...fields } })
  if (status !== 201) throw new Error(`saving a post answered ${status} ${JSON.stringify(body)}`)
  return body.doc
}

describe('publishing', () => {
  it('shows a published post to the next visitor within 1 s: its page, the list, the feed, the sitemap', async () => {
    for (const path of ['/posts', '/feed.xml', '/sitemap.xml']) await visit(handle, path)
    const title = `Fresh ${randomUUID().slice(0, 8)}`
    const { slug } = await savePost({ title }, false)
    for (const path of [`/posts/${slug}`, '/posts', '/feed.xml']) await until(`${title} on ${path}`, async () => (await visit(handle, path)).text.includes(title), 1_000)
    await until('the address in the sitemap', async () => (await visit(handle, '/sitemap.xml')).text.includes(`/posts/${slug}`), 1_000)
  }, 60_000)

  it('publishes a draft by itself when its moment has come, and not before', async () => {
    const title = `Timed ${randomUUID().slice(0, 8)}`
    const publishAt = new Date(Date.now() + 6_000)
    const { slug } = await savePost({ title, publishAt: publishAt.toISOString() }, true)
    expect((await visit(handle, `/posts/${slug}`)).status).toBe(404)
    await until('the post to be out', async () => (await visit(handle, `/posts/${slug}`)).status === 200, 30_000)
    expect(Date.now()).toBeGreaterThanOrEqual(publishAt.getTime())
    expect((await visit(handle, '/posts')).text).toContain(title)
  }, 60_000)

  it('shows a draft in the preview to members, and to nobody else', async () => {
    const title = `Secret plan ${randomUUID().slice(0, 8)}`
    const { slug } = await savePost({ title }, true)
    const door = `/preview/posts/${slug}?tenant=${owner.tenantId}`
    expect((await visit(handle, `/posts/${slug}`)).status).toBe(404)
    const cookie = (token: string) => ({ cookie: `spaces-token=${token}`, origin: platformOrigin(), 'sec-fetch-site': 'same-origin' })
    expect((await ask(door)).status).toBe(401)
    expect((await ask(door, { headers: cookie(stranger.token) })).status).toBe(404)
    const seen = await ask(door, { headers: cookie(owner.token) })
    expect(seen.status).toBe(200)
    expect(seen.text).toContain(title)
    expect(seen.headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' })
    expect((await visit(handle, `/posts/${slug}`)).status).toBe(404)
  }, 60_000)

  it('opens the preview in the owner’s own browser', async () => {
    const { slug } = await savePost({ title: 'Draft for the eyes' }, true)
    const { page, noticed } = await open()
    await signInAdmin(page, handle)
    await page.goto(`${platformOrigin()}/preview/posts/${slug}?tenant=${owner.tenantId}`)
    await page.getByRole('heading', { level: 1, name: 'Draft for the eyes' }).waitFor()
    expect(noticed).toEqual({ errors: [], foreign: [] })
    expect((await page.goto(`${siteOrigin(handle)}/posts/${slug}`))?.status()).toBe(404)
  }, 120_000)
})
