import { asTenant } from '@/db/scope'
import { query } from '@/db/query'
import { useTenant, type TestTenant } from '../../../tests/support/tenants'
import { indexDocument } from './indexDocument'
import { indexTenant } from './indexTenant'
import { tenantTransaction } from './tenantTransaction'

type Row = { kind: string; doc_id: string; title: string; url: string; body: string; facts: Record<string, unknown>; updated_at: Date }

let tenant: TestTenant
const rows = (kind?: string) => asTenant(tenant.tenantId, () => query<Row>('select * from core.search_documents where tenant_id = $1 and ($2::text is null or kind = $2) order by kind, doc_id', [tenant.tenantId, kind ?? null]))
const index = () => tenantTransaction(tenant.tenantId, (execute) => indexTenant(execute, tenant.tenantId))
const again = (collection: 'products' | 'pages' | 'posts' | 'faqs', documentId: string) =>
  tenantTransaction(tenant.tenantId, (execute) => indexDocument(execute, { tenantId: tenant.tenantId, collection, documentId }))

beforeAll(async () => {
  tenant = await useTenant('kendev')
}, 60_000)

describe('the search index', () => {
  it('holds every published document of the tenant', async () => {
    const count = await index()
    const kinds = new Set((await rows()).map(({ kind }) => kind))
    expect([...kinds].sort()).toEqual(['faq', 'hours', 'page', 'policy', 'post', 'product'])
    expect(await rows()).toHaveLength(count)
  })

  it('keeps prices in minor units as strings, and keywords for the search', async () => {
    const hour = (await rows('product')).find(({ url }) => url === '/products/advice-hour')
    expect(hour?.facts.price).toEqual({ currency: 'USD', from: '21000', to: '94500' })
    expect(String(hour?.facts.keywords)).toContain('KD-')
  })

  it('changes nothing when nothing has changed', async () => {
    const before = await rows()
    await index()
    expect(await rows()).toEqual(before)
  })

  it('removes what is unpublished, trashed or gone, and brings back what returns', async () => {
    const [first, second, third] = await rows('product')
    const { payload, tenantId } = tenant
    const update = (id: string, data: object) => asTenant(tenantId, () => payload.update({ collection: 'products', id, data: data as never, trash: true, context: { quiet: true } }))
    await update(first?.doc_id ?? '', { _status: 'draft' })
    await update(second?.doc_id ?? '', { deletedAt: new Date().toISOString() })
    await asTenant(tenantId, () => payload.delete({ collection: 'products', id: third?.doc_id ?? '' }))
    for (const row of [first, second, third]) await again('products', row?.doc_id ?? '')
    const left = new Set((await rows('product')).map(({ doc_id: id }) => id))
    expect([first, second, third].some((row) => left.has(row?.doc_id ?? ''))).toBe(false)
    await update(first?.doc_id ?? '', { _status: 'published' })
    await again('products', first?.doc_id ?? '')
    await again('products', first?.doc_id ?? '')
    expect((await rows('product')).filter(({ doc_id: id }) => id === first?.doc_id)).toHaveLength(1)
  })

  it('follows a page that becomes a policy by its address', async () => {
    const page = (await rows('page')).find(({ url }) => url === '/process')
    await asTenant(tenant.tenantId, () => tenant.payload.update({ collection: 'pages', id: page?.doc_id ?? '', data: { slug: 'warranty' } }))
    await again('pages', page?.doc_id ?? '')
    expect((await rows()).filter(({ doc_id: id }) => id === page?.doc_id)).toMatchObject([{ kind: 'policy', url: '/warranty' }])
  })

  it('never shows a row to another tenant', async () => {
    const other = await asTenant('00000000-0000-7000-8000-000000000000', () => query('select 1 from core.search_documents'))
    expect(other).toEqual([])
  })
})
