import { activityOf, isGapFree, sequences } from '../support/activity'
import { rest } from '../support/rest'
import { sampleForm, samplePage, samplePost, sampleProduct } from '../support/samples'
import { makeTenant, type TestTenant } from '../support/tenants'

type Doc = { doc: { id: string; variants?: { id: string; stock: number }[] } & Record<string, unknown> }

describe('the log of what happens', () => {
  let tenant: TestTenant

  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const send = async (method: string, path: string, body?: unknown) => {
    const answer = await rest(path, { method, token: tenant.owner.token, body })
    expect([answer.status, answer.status < 300 ? '' : answer.text]).toEqual([expect.any(Number), ''])
    return answer.body as unknown as Doc
  }

  it.each([
    ['posts', 'post', 'marketing', samplePost],
    ['pages', 'page', 'marketing', samplePage],
  ] as const)('tells every step in the life of %s', async (collection, thing, department, sample) => {
    const { doc } = await send('POST', `/${collection}?draft=true`, sample(tenant.tenantId, `Life of a ${thing}`, 'draft'))
    await send('PATCH', `/${collection}/${doc.id}`, { _status: 'published' })
    await send('PATCH', `/${collection}/${doc.id}`, { title: `New name of a ${thing}`, _status: 'published' })
    await send('PATCH', `/${collection}/${doc.id}`, { deletedAt: new Date().toISOString() })
    await send('DELETE', `/${collection}/${doc.id}?trash=true`)
    const told = await activityOf(tenant.tenantId, doc.id)
    expect(told.map(({ event }) => event)).toEqual([`${thing}.created`, `${thing}.published`, `${thing}.updated`, `${thing}.trashed`, `${thing}.deleted`])
    expect(told.every((row) => row.department === department && row.author_kind === 'user')).toBe(true)
    expect(told[2]?.changes?.title).toEqual({ from: `Life of a ${thing}`, to: `New name of a ${thing}` })
  }, 30_000)

  it('tells prices and stock, and warns of what runs low', async () => {
    const { doc } = await send('POST', '/products', sampleProduct(tenant.tenantId, 'A cactus', 5))
    const [variant] = doc.variants ?? []
    await send('PATCH', `/products/${doc.id}`, { variants: [{ ...variant, price: '1900', stock: 1 }] })
    const told = await activityOf(tenant.tenantId, doc.id)
    expect(told.map(({ event, department }) => [event, department])).toEqual([['product.published', 'sales'], ['product.updated', 'sales'], ['stock.changed', 'operations']])
    expect(told[1]?.changes?.['SKU-8-1 price']).toEqual({ from: '1850', to: '1900' })
    expect(told[2]?.priority).toBe('high')
  }, 30_000)

  it('tells of forms', async () => {
    const { doc } = await send('POST', '/forms', sampleForm(tenant.tenantId, 'Ask us'))
    expect((await activityOf(tenant.tenantId, doc.id)).map(({ event }) => event)).toEqual(['form.published'])
  }, 30_000)

  it('numbers each channel without gaps, also when many write at once', async () => {
    const titles = Array.from({ length: 20 }, (_, index) => `At once ${index}`)
    await Promise.all(titles.map((title) => send('POST', '/posts', samplePost(tenant.tenantId, title))))
    const all = await sequences(tenant.tenantId)
    expect(all.size).toBeGreaterThan(1)
    for (const seqs of all.values()) expect(isGapFree(seqs)).toBe(true)
  }, 60_000)

  it('leaves no message when the write fails', async () => {
    const before = await sequences(tenant.tenantId)
    const twice = samplePost(tenant.tenantId, 'At once 3')
    const answer = await rest('/posts', { method: 'POST', token: tenant.owner.token, body: { ...twice, slug: 'at-once-3' } })
    expect(answer.status).toBe(400)
    expect(await sequences(tenant.tenantId)).toEqual(before)
  }, 30_000)
})
