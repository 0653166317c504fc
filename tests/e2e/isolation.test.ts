import { randomUUID } from 'node:crypto'
import { api, findOne, signIn, type Session } from './support/api'
import { loginOf, platformOrigin } from './support/Platform'
import { addressesOf, ask, visit } from './support/site'

/** Two neighbours: what `kendev` keeps must not leave by any address of the platform, to anybody of `celersoft`. */
const [handle, neighbour] = ['kendev', 'celersoft'] as const
const canary = `canary-${randomUUID().slice(0, 12)}`

let owner: Session
let other: Session
let operator: string
const kept: Record<'draft' | 'message' | 'submission' | 'channel', string> = { draft: '', message: '', submission: '', channel: '' }

const cookie = (token: string) => ({ cookie: `spaces-token=${token}`, origin: platformOrigin(), 'sec-fetch-site': 'same-origin' })

const made = async (collection: string, body: Record<string, unknown>): Promise<string> => {
  const { status, body: answer } = await api<{ doc: { id: string } }>(`/${collection}`, { method: 'POST', token: owner.token, body: { tenant: owner.tenantId, ...body } })
  if (status !== 201) throw new Error(`making ${collection} answered ${status} ${JSON.stringify(answer)}`)
  return answer.doc.id
}

const paragraph = (text: string) => ({ root: { type: 'root', format: '', indent: 0, version: 1, direction: 'ltr', children: [{ type: 'paragraph', format: '', indent: 0, version: 1, direction: 'ltr', textFormat: 0, textStyle: '', children: [{ type: 'text', text, format: 0, mode: 'normal', style: '', detail: 0, version: 1 }] }] } })

beforeAll(async () => {
  owner = await signIn(handle)
  other = await signIn(neighbour)
  const { email, password } = loginOf('')
  operator = (await api<{ token: string }>('/users/login', { method: 'POST', body: { email, password } })).body.token
  kept.channel = await made('channels', { title: `${canary} team`, slug: canary, kind: 'team', department: 'operations' })
  kept.message = await made('messages', { channel: kept.channel, body: `${canary} between us`, type: 'text', department: 'operations', visibility: 'internal', priority: 'normal', metadata: {} })
  kept.draft = await made('posts?draft=true', { title: `${canary} plan`, slug: canary, content: paragraph(`${canary} words`), _status: 'draft' })
}, 60_000)

type Door = { name: string; path: string; method?: string; body?: string; host?: string; allowed: readonly ('owner' | 'operator')[] }

const doors = (): Door[] => [
  { name: 'preview of a draft', path: `/preview/posts/${canary}?tenant=${owner.tenantId}`, allowed: ['owner', 'operator'] },
  { name: 'draft by REST', path: `/api/posts/${kept.draft}?draft=true`, allowed: ['owner', 'operator'] },
  { name: 'versions of the draft', path: `/api/posts/versions?where[parent][equals]=${kept.draft}`, allowed: ['owner', 'operator'] },
  { name: 'message by REST', path: `/api/messages/${kept.message}`, allowed: ['owner', 'operator'] },
  { name: 'channel by REST', path: `/api/channels/${kept.channel}`, allowed: ['owner', 'operator'] },
  { name: 'conversation in the admin', path: `/admin/conversations?tenant=${owner.tenantId}&channel=${kept.channel}`, allowed: ['owner', 'operator'] },
  { name: 'document in the admin', path: `/admin/collections/posts/${kept.draft}`, allowed: ['owner', 'operator'] },
  { name: 'list in the admin', path: `/admin/collections/messages?search=${canary}`, allowed: ['owner', 'operator'] },
  { name: 'how a person is told of the channel', path: '/notifications/settings', allowed: ['owner'] },
  { name: 'what a person was told of', path: '/notifications/list', allowed: [] },
  { name: 'look of the widget', path: `/t/${handle}/chat/widget.json`, allowed: [] },
  { name: 'frame of the widget', path: `/t/${handle}/chat/frame`, allowed: [] },
  { name: 'draft on the site', path: `/posts/${canary}`, host: `${handle}.localhost`, allowed: [] },
  { name: 'draft by path', path: `/t/${handle}/posts/${canary}`, allowed: [] },
  { name: 'inner page address', path: `/s/${handle}/h/posts/${canary}`, allowed: [] },
  { name: 'search of the site', path: `/search?q=${canary.slice(0, 10)}`, host: `${handle}.localhost`, allowed: [] },
  { name: 'suggestions of the site', path: `/search/suggest?q=${canary}`, host: `${handle}.localhost`, allowed: [] },
]

/** The question itself comes back on a search page; only what stands behind it would be a leak. */
const tells = (text: string) => text.includes(`${canary} `) || text.includes(`${canary}-`)

describe('what one business keeps', () => {
  it('leaves by no door to a stranger, to a neighbour’s owner, or with a foreign tenant named', async () => {
    const leaks: string[] = []
    for (const { name, path, host, method } of doors()) {
      for (const [who, headers] of [['nobody', {}], ['neighbour', cookie(other.token)], ['neighbour with a foreign tenant cookie', { ...cookie(other.token), cookie: `spaces-token=${other.token}; payload-tenant=${owner.tenantId}` }]] as const) {
        const answer = await ask(path, { host, method, headers })
        if (answer.status >= 500) leaks.push(`${name}, ${who}: ${answer.status}`)
        if (tells(answer.text)) leaks.push(`${name}, ${who}: ${answer.status} tells it`)
      }
    }
    expect(leaks).toEqual([])
  }, 120_000)

  it('is there for its owner and for operators', async () => {
    const missing: string[] = []
    for (const { name, path, host, allowed } of doors()) {
      for (const who of allowed) {
        const answer = await ask(path, { host, headers: cookie(who === 'owner' ? owner.token : operator) })
        const shows = answer.status === 200 && (name === 'conversation in the admin' || tells(answer.text))
        if (!shows) missing.push(`${name}, ${who}: ${answer.status}`)
      }
    }
    expect(missing).toEqual([])
  }, 120_000)

  it('is on no page, feed or picture list of either site', async () => {
    const leaks: string[] = []
    for (const site of [handle, neighbour]) {
      const pages = [...(await addressesOf(site)), '/feed.xml', '/atom.xml', '/feed.json', '/sitemap.xml', '/robots.txt', '/manifest.webmanifest']
      for (const path of pages) {
        const answer = await visit(site, path)
        if (answer.text.includes(canary)) leaks.push(`${site}${path}`)
        if (site === neighbour && /kendev/i.test(answer.text)) leaks.push(`${site}${path} names its neighbour`)
      }
    }
    expect(leaks).toEqual([])
  }, 120_000)

  it('cannot be written to from next door', async () => {
    const before = await findOne<{ updatedAt: string }>('channels', `where[id][equals]=${kept.channel}`, owner.token)
    for (const [method, path, body] of [['PATCH', `/posts/${kept.draft}`, { title: 'taken' }], ['DELETE', `/posts/${kept.draft}`, undefined], ['POST', '/messages', { tenant: owner.tenantId, channel: kept.channel, body: 'from next door', type: 'text', department: 'operations', visibility: 'internal', priority: 'normal', metadata: {} }], ['PATCH', `/channels/${kept.channel}`, { title: 'taken' }]] as const) {
      const { status } = await api(path, { method, token: other.token, body })
      expect([method, path, status >= 400 && status < 500]).toEqual([method, path, true])
    }
    expect(await findOne<{ updatedAt: string }>('channels', `where[id][equals]=${kept.channel}`, owner.token)).toMatchObject(before)
  }, 60_000)
})
