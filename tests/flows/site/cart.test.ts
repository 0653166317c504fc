import fc from 'fast-check'
import type { CartData } from '@/blocks/cart/CartData'
import { query } from '@/db/query'
import { asSystem, asTenant } from '@/db/scope'
import { sweep } from '@/jobs/handlers/sweep'
import { readCart } from '@/queries/cart/readCart'
import { changeCart } from '@/services/cart/changeCart'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { rest } from '../../support/rest'
import { sampleProduct } from '../../support/samples'
import { type SiteServer, startSiteServer } from '../../support/siteServer'
import { makeTenant, type TestTenant } from '../../support/tenants'

type Body = { cart?: CartData; choices?: { id: string; title: string }[]; error?: { code: string; message: string } }

describe('a visitor’s cart', () => {
  let tenant: TestTenant
  let other: TestTenant
  let site: SiteServer
  let [barrel, potted, service, foreign] = ['', '', '', '']
  const make = async (of: TestTenant, body: Record<string, unknown>): Promise<string> => {
    const answer = await rest('/products', { method: 'POST', token: of.owner.token, body })
    return (answer.body as { doc: { id: string } }).doc.id
  }
  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
    barrel = await make(tenant, sampleProduct(tenant.tenantId, 'Golden barrel', 3, '1850'))
    potted = await make(tenant, { ...sampleProduct(tenant.tenantId, 'Potted'), variants: [{ title: 'Small', sku: 'P-S', price: '500', stock: null }, { title: 'Large', sku: 'P-L', price: '900', stock: 0 }] })
    service = await make(tenant, { ...sampleProduct(tenant.tenantId, 'Planting'), kind: 'service' })
    foreign = await make(other, sampleProduct(other.tenantId, 'Foreign'))
    site = await startSiteServer(tenant.handle)
  }, 60_000)
  afterAll(() => site.close())

  const visitor = async () => (await issueOrRotateVisitor({ tenantId: tenant.tenantId, cookieHeader: null })).setCookie.split(';')[0] ?? ''
  const post = async (cookie: string, body: unknown, headers: Record<string, string> = {}) => {
    const answer = await fetch(`${site.origin}/t/${tenant.handle}/cart`, {
      method: 'POST', redirect: 'manual', body: typeof body === 'string' ? body : JSON.stringify(body), headers: { 'content-type': 'application/json', origin: site.origin, cookie, ...headers },
    })
    return { status: answer.status, headers: answer.headers, body: (await answer.json().catch(() => ({}))) as Body }
  }
  const look = async (cookie: string) => ((await (await fetch(`${site.origin}/t/${tenant.handle}/cart.json`, { headers: { cookie } })).json()) as { cart: CartData }).cart

  it('holds what was put in at today’s price, adds up, and lets go', async () => {
    const cookie = await visitor()
    expect((await post(cookie, { product: barrel })).body.cart).toMatchObject({ count: 1, total: { amount: '1850' }, lines: [{ title: 'Golden barrel', variant: '', quantity: 1 }] })
    expect((await post(cookie, { product: barrel, add: 1 })).body.cart).toMatchObject({ count: 2, total: { amount: '3700' } })
    await asTenant(tenant.tenantId, () => query(`update public.products_variants set price = '2000' where _parent_id = $1`, [barrel]))
    expect(await look(cookie)).toMatchObject({ count: 2, total: { amount: '4000' }, lines: [{ price: { amount: '2000' }, left: 3 }] })
    expect((await post(cookie, { product: barrel, set: 0 })).body.cart).toEqual({ lines: [], count: 0, total: null })
  })

  it('asks which kind where there are several, and takes only one that belongs to the product and is there', async () => {
    const cookie = await visitor()
    const { choices = [] } = (await post(cookie, { product: potted })).body
    expect(choices.map(({ title }) => title)).toEqual(['Small', 'Large'])
    const [small, large] = choices.map(({ id }) => id)
    expect((await post(cookie, { product: potted, variant: small, add: 40 })).body.cart).toMatchObject({ lines: [{ variant: 'Small', quantity: 40, left: null }] })
    expect((await post(cookie, { product: potted, variant: large })).body.error).toMatchObject({ code: 'unprocessable', message: 'This is sold out at the moment.' })
    expect((await post(cookie, { product: barrel, variant: small })).status).toBe(404)
  })

  it('promises no more than there is', async () => {
    const cookie = await visitor()
    expect((await post(cookie, { product: barrel, add: 4 })).body.error).toMatchObject({ code: 'unprocessable', message: 'There are only 3 left.' })
    await post(cookie, { product: barrel, add: 3 })
    expect((await post(cookie, { product: barrel })).status).toBe(422)
    expect((await look(cookie)).count).toBe(3)
  })

  it('knows no services, no drafts, no foreign things, and is nobody else’s', async () => {
    const [mine, another] = [await visitor(), await visitor()]
    for (const product of [service, foreign, crypto.randomUUID()]) expect((await post(mine, { product })).status).toBe(404)
    await post(mine, { product: barrel })
    expect(await look(another)).toEqual({ lines: [], count: 0, total: null })
    expect(await look('')).toEqual({ lines: [], count: 0, total: null })
    await rest(`/products/${barrel}`, { method: 'PATCH', token: tenant.owner.token, body: { _status: 'draft' } })
    expect((await look(mine)).lines).toEqual([])
    expect((await post(mine, { product: barrel })).status).toBe(404)
    await rest(`/products/${barrel}`, { method: 'PATCH', token: tenant.owner.token, body: { _status: 'published' } })
  })

  it('of one business is out of reach of another, also with the visitor’s own id', async () => {
    const { visitorId } = await issueOrRotateVisitor({ tenantId: tenant.tenantId, cookieHeader: null })
    const selling = { currency: 'USD', locale: 'en-US' }
    await asTenant(tenant.tenantId, () => changeCart({ tenantId: tenant.tenantId, visitorId, selling, input: { product: barrel } }))
    const read = (tenantId: string) => asTenant(other.tenantId, () => readCart({ tenantId, visitorId, selling }))
    expect([(await read(tenant.tenantId)).count, (await read(other.tenantId)).count]).toEqual([0, 0])
    await expect(asTenant(other.tenantId, () => changeCart({ tenantId: other.tenantId, visitorId, selling, input: { product: barrel } }))).rejects.toMatchObject({ code: 'not_found' })
  })

  it('takes a plain form, and no form of another website', async () => {
    const cookie = await visitor()
    const plain = { 'content-type': 'application/x-www-form-urlencoded', referer: `${site.origin}/t/${tenant.handle}/products/potted` }
    const answer = await post(cookie, `product=${barrel}`, plain)
    expect([answer.status, answer.headers.get('location')]).toEqual([303, `/t/${tenant.handle}/cart`])
    const choose = await post(cookie, `product=${potted}`, plain)
    expect([choose.status, choose.headers.get('location')]).toEqual([303, `/t/${tenant.handle}/products/potted`])
    expect((await post(cookie, `product=${barrel}`, { ...plain, origin: 'https://evil.example' })).status).toBe(403)
    expect((await look(cookie)).count).toBe(1)
  })

  it('answers whatever is sent with a cart or a refusal, and never holds more than one may have', async () => {
    const cookie = await visitor()
    const number = fc.oneof(fc.integer({ min: -3, max: 200 }), fc.constantFrom(1.5, '2', 'x', null, Number.MAX_SAFE_INTEGER))
    const change = fc.record({ product: fc.constantFrom(barrel, potted, foreign, 'x', '', null), variant: fc.constantFrom(undefined, 'x', "'; drop", ''), add: number, set: number }, { requiredKeys: [] })
    await fc.assert(
      fc.asyncProperty(change, async (body) => {
        const { status, body: said } = await post(cookie, body)
        expect([200, 400, 404, 422]).toContain(status)
        for (const { quantity } of said.cart?.lines ?? []) expect(quantity >= 1 && quantity <= 99).toBe(true)
      }),
      { numRuns: 60 },
    )
  }, 30_000)

  it('that was filled three months ago is swept away', async () => {
    const cookie = await visitor()
    await post(cookie, { product: potted, variant: (await post(cookie, { product: potted })).body.choices?.[0]?.id })
    await asSystem(() => query(`update core.cart_lines set added_at = now() - interval '91 days' where product_id = $1`, [potted]))
    await sweep()
    expect((await look(cookie)).count).toBe(0)
  })
})
