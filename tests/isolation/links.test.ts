import { randomUUID } from 'node:crypto'
import { dataFor, picture, type Planted, plantTenant } from './plantTenant'
import { rest } from '../support/rest'
import { asOwner } from './rowsOf'
import { fewAtATime, leak, send, targetOf, world, type World } from './world'

/** Every place in a document of the collection where a link can stand, also inside blocks, lists and groups. */
const linkPaths = async ({ payload, a }: World, slug: string) => {
  const paths = new Map<string, string>()
  const own = (collection: string, path: string) => {
    if (path !== 'tenant') paths.set(path, collection)
    return collection === 'tenants' ? a.tenant.tenantId : (a.plants[collection]?.id ?? randomUUID())
  }
  await dataFor(payload, { planted: a, slug, link: own })
  return [...paths].map(([path, to]) => ({ path, to }))
}

const linked = ({ payload, a }: World, slug: string, at: string, id: string) =>
  dataFor(payload, { planted: a, slug, link: (collection, path) => (path === at ? id : collection === 'tenants' ? a.tenant.tenantId : a.plants[collection]?.id) })

const withFile = async (data: unknown) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', new Blob([new Uint8Array(await picture())], { type: 'image/png' }), 'a.png')
  return form
}

const post = async (here: World, slug: string, data: unknown, token: string) => {
  const id = here.a.plants[slug]?.id
  if (slug === 'tenants') return rest(`/tenants/${id}`, { method: 'PATCH', token, body: data })
  return rest(`/${slug}`, { method: 'POST', token, ...(slug === 'media' ? { raw: await withFile(data) } : { body: data }) })
}

let planted: Promise<Planted> | undefined

/** A business of its own: what is spoiled here must not meet other tests. */
const third = () => (planted ??= plantTenant('c'))

const columnsOf = (here: World, slug: string) =>
  slug === 'tenants' ? [['brand_logo_id', 'media'] as const] : targetOf(here, slug).relations.filter(({ path }) => path !== 'files').map(({ path, to }) => [`${path}_id`, to] as const)

/** Puts links to B into another's own document, past every check, as if a hole had been there once. @returns the ids that now stand there. */
const plantLinks = async (here: World, a: Planted, slug: string): Promise<string[]> => {
  const { b } = here
  const table = `public.${slug.replaceAll('-', '_')}`
  const id = a.plants[slug]?.id
  for (const [column, to] of columnsOf(here, slug)) if (b.plants[to]) await asOwner(`update ${table} set ${column === 'channel_id' ? 'seq = 1000000,' : ''} "${column}" = $2 where id = $1`, [id, b.plants[to].id])
  const [row] = await asOwner(`select to_jsonb(t) as json from ${table} t where id = $1`, [id])
  const withBlocks = (row?.json as Record<string, unknown> | undefined)?.blocks !== undefined
  for (const [to, plant] of withBlocks ? Object.entries(a.plants) : []) await asOwner(`update ${table} set blocks = replace(blocks::text, $2, $3)::jsonb where id = $1`, [id, plant.id, b.plants[to]?.id])
  const [after] = await asOwner(`select to_jsonb(t)::text as text from ${table} t where id = $1`, [id])
  return Object.values(b.plants).flatMap((plant) => (String(after?.text).includes(plant.id) ? [plant.id] : []))
}

const writable = ['media', 'spaces', 'faqs', 'agents', 'forms', 'products', 'posts', 'pages', 'channels', 'messages', 'tenants']

describe('a link to a document of another business', () => {
  beforeAll(async () => void (await world()), 120_000)

  it.each(writable)('is refused everywhere in %s, in the words of a missing one', async (slug) => {
    const here = await world()
    const token = here.a.tenant.owner.token
    const good = await post(here, slug, await dataFor(here.payload, { planted: here.a, slug }), token)
    expect([good.status, good.status < 300 || good.text]).toEqual([slug === 'tenants' ? 200 : 201, true])
    const faults = await fewAtATime(await linkPaths(here, slug), async ({ path, to }) => {
      const foreignId = to === 'tenants' ? here.b.tenant.tenantId : (here.b.plants[to]?.id ?? '')
      const missingId = randomUUID()
      const foreign = await post(here, slug, await linked(here, slug, path, foreignId), token)
      const missing = await post(here, slug, await linked(here, slug, path, missingId), token)
      if (foreign.status < 400) return `${path}: accepted`
      const same = foreign.status === missing.status && foreign.text.replaceAll(foreignId, '') === missing.text.replaceAll(missingId, '')
      return same ? undefined : `${path}: ${foreign.status} ${foreign.text.slice(0, 200)} | ${missing.status} ${missing.text.slice(0, 200)}`
    }, 3)
    expect(faults.filter(Boolean)).toEqual([])
  }, 120_000)

  it.each(['posts', 'pages', 'products', 'messages', 'channels', 'form-submissions', 'tenants'])('that stands in %s already is never filled in', async (slug) => {
    const here = await world()
    const { b } = here
    const c = await third()
    const id = c.plants[slug]?.id ?? ''
    const foreign = await plantLinks(here, c, slug)
    const attack = { name: 'read', path: `/${slug}/${id}?depth=4` }
    const answer = await send(attack, { token: c.tenant.owner.token })
    const asked = { ...attack, path: `${attack.path} ${Object.values(b.plants).map((plant) => plant.id).join(' ')}` }
    expect(foreign).not.toEqual([])
    expect([answer.status, leak(asked, answer, targetOf(here, slug))]).toEqual([200, undefined])
  }, 60_000)
})
