import type { TenantRole } from '@/access/roles'
import { rest } from '../support/rest'
import { makePerson } from '../support/tenants'
import { dataFor } from './plantTenant'
import { planters } from './planters'
import { targetOf, world } from './world'

type Right = 'create' | 'update' | 'delete'

const content = { create: 'owner admin staff', update: 'owner admin staff', delete: 'owner admin' }
const setup = { create: 'owner admin', update: 'owner admin', delete: 'owner admin' }
const record = { create: '', update: '', delete: '' }

/** Who may do what in his own business, as src/access says; written a second time on purpose. */
const rights: Record<string, Record<Right, string>> = {
  posts: content, pages: content, products: content, forms: content, faqs: content, media: content,
  messages: { create: 'owner admin staff', update: '', delete: '' },
  spaces: setup, channels: setup, agents: setup,
  visitors: record, 'form-submissions': record,
  users: record,
  tenants: { create: '', update: 'owner admin', delete: '' },
}

const roles: TenantRole[] = ['owner', 'admin', 'staff', 'auditor']

const withFile = (data: unknown, file: Blob) => {
  const form = new FormData()
  form.set('_payload', JSON.stringify(data))
  form.set('file', file, 'a.png')
  return form
}

/** A document made for this one try, by the owner's right or, where nobody has it, by the planting. */
const spare = async (slug: string): Promise<string> => {
  const here = await world()
  const data = await dataFor(here.payload, { planted: here.a, slug })
  const sent = await rest(`/${slug}`, { method: 'POST', token: here.a.tenant.owner.token, ...(targetOf(here, slug).hasFile ? { raw: withFile(data, here.picture) } : { body: data }) })
  const { doc } = sent.body as { doc?: { id: string } }
  return doc?.id ?? here.a.plants[slug]?.id ?? ''
}

describe('rights within one business', () => {
  const tokens = {} as Record<TenantRole, string>
  beforeAll(async () => {
    const { a } = await world()
    for (const role of roles) tokens[role] = (await makePerson(a.tenant.tenantId, [role])).token
  }, 120_000)

  it('are written down for every collection', () => {
    expect(Object.keys(rights).sort()).toEqual(Object.keys(planters).sort())
  })

  const cells = Object.keys(rights).flatMap((slug) => roles.map((role) => [slug, role] as const))

  it.each(cells)('in %s are those of %s', async (slug, role) => {
    const here = await world()
    const may = (right: Right) => rights[slug]?.[right].split(' ').includes(role) ?? false
    const data = await dataFor(here.payload, { planted: here.a, slug })
    const token = tokens[role]
    const created = await rest(`/${slug}`, { method: 'POST', token, ...(targetOf(here, slug).hasFile ? { raw: withFile(data, here.picture) } : { body: data }) })
    const id = await spare(slug)
    const field = targetOf(here, slug).textFields[0] ?? 'title'
    const updated = await rest(`/${slug}/${id}`, { method: 'PATCH', token, body: { [field]: 'changed' } })
    const bulk = await rest(`/${slug}?where[id][equals]=${id}`, { method: 'PATCH', token, body: { [field]: 'changed again' } })
    const deleted = await rest(`/${slug}/${id}`, { method: 'DELETE', token })
    const done = { create: created.status < 300, update: updated.status < 300, bulk: bulk.status < 300 && (bulk.body.docs as unknown[]).length > 0, delete: deleted.status < 300 }
    expect(done).toEqual({ create: may('create'), update: may('update'), bulk: may('update'), delete: may('delete') })
  }, 30_000)

  it.each(roles)('let %s read versions and lists of everything but people', async (role) => {
    const here = await world()
    for (const slug of Object.keys(rights).filter((name) => name !== 'users')) {
      const { versioned } = targetOf(here, slug)
      const list = await rest(`/${slug}?limit=1&depth=0`, { token: tokens[role] })
      expect([slug, list.status, Number(list.body.totalDocs) > 0]).toEqual([slug, 200, true])
      if (versioned) expect((await rest(`/${slug}/versions?limit=1&depth=0`, { token: tokens[role] })).status).toBe(200)
    }
  }, 30_000)

  it('show staff only themselves among the people, and owners their colleagues', async () => {
    const seen = async (role: TenantRole) => Number((await rest('/users?depth=0&limit=100', { token: tokens[role] })).body.totalDocs)
    expect(await seen('staff')).toBe(1)
    expect(await seen('auditor')).toBe(1)
    expect(await seen('owner')).toBeGreaterThan(3)
    expect(await seen('admin')).toBeGreaterThan(3)
  })
})
