import { asTenant, inScope } from '@/db/scope'
import { query } from '@/db/query'
import { transaction } from '@/db/transaction'
import { rest } from '../support/rest'
import { makeTenant, type TestTenant } from '../support/tenants'
import { lexical } from '../isolation/fillFields'
import { asOwner } from '../isolation/rowsOf'

const tenants: TestTenant[] = []

const questionOf = (tenant: TestTenant, index: number) => `${tenant.handle} asks ${index}`

const faqIds = new Map<string, string[]>()

/** Four businesses, one pool of ten connections, everybody at once (security.md T1.14). */
describe('four businesses on one pool', () => {
  beforeAll(async () => {
    for (let index = 0; index < 4; index++) tenants.push(await makeTenant())
    for (const tenant of tenants) {
      const made = await asTenant(tenant.tenantId, () => Promise.all([0, 1, 2].map((index) => tenant.payload.create({ collection: 'faqs', data: { tenant: tenant.tenantId, question: questionOf(tenant, index), answer: lexical('yes') } as never }))))
      faqIds.set(tenant.tenantId, made.map(({ id }) => String(id)))
    }
  }, 120_000)

  const all = (count: number) => Array.from({ length: count }, (_, index) => tenants[index % tenants.length] as TestTenant)

  it('never see each other in 400 reads at once, by Payload, by SQL and by REST', async () => {
    const seen = await Promise.all(
      all(400).map(async (tenant, index) => {
        if (index % 10 === 9) return { tenant, handles: ((await rest('/faqs?limit=100&depth=0', { token: tenant.owner.token })).body.docs as { question: string }[]).map(({ question }) => question.split(' ')[0]) }
        const rows = await asTenant(tenant.tenantId, async () =>
          index % 2 ? query<{ question: string }>('select question from public.faqs') : ((await tenant.payload.find({ collection: 'faqs', limit: 100, depth: 0 })).docs as unknown as { question: string }[]),
        )
        return { tenant, handles: rows.map(({ question }) => question.split(' ')[0]) }
      }),
    )
    expect(seen.filter(({ tenant, handles }) => handles.length !== 3 || handles.some((handle) => handle !== tenant.handle))).toEqual([])
  }, 60_000)

  it('never write into each other in 60 writes at once, half of them aimed at a neighbour', async () => {
    const outcomes = await Promise.allSettled(
      all(60).map((tenant, index) => {
        const neighbour = tenants[(index + 1) % tenants.length] as TestTenant
        const id = faqIds.get((index % 2 ? neighbour : tenant).tenantId)?.[index % 3] ?? ''
        return asTenant(tenant.tenantId, () => tenant.payload.update({ collection: 'faqs', id, data: { topic: `${tenant.handle} ${index}`.slice(0, 40) } }))
      }),
    )
    expect(outcomes.map(({ status }) => status)).toEqual(all(60).map((_, index) => (index % 2 ? 'rejected' : 'fulfilled')))
    const rows = await asOwner(`select t.handle, f.topic from public.faqs f join public.tenants t on t.id = f.tenant_id where f.topic is not null and t.handle = any($1)`, [tenants.map(({ handle }) => handle)])
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ handle, topic }) => !String(topic).startsWith(String(handle)))).toEqual([])
  }, 60_000)

  it('keep their scope through a whole transaction and while others wait for a connection', async () => {
    const seen = await Promise.all(
      all(40).map((tenant) =>
        asTenant(tenant.tenantId, () =>
          transaction(async (client) => {
            const scopes: string[] = []
            for (let round = 0; round < 4; round++) scopes.push((await client.query<{ scope: string }>(`select current_setting('app.scope') as scope`)).rows[0]?.scope ?? '')
            return scopes.every((scope) => scope === tenant.tenantId)
          }),
        ),
      ),
    )
    expect(seen.every(Boolean)).toBe(true)
  }, 30_000)

  it('leave no scope behind for whoever comes without one', async () => {
    await Promise.all(all(40).map((tenant) => asTenant(tenant.tenantId, () => query('select 1 from public.faqs'))))
    const rows = await Promise.all(Array.from({ length: 40 }, () => query('select 1 from public.faqs')))
    const empty = await inScope({ tenants: [] }, () => query('select 1 from public.faqs'))
    expect([rows.flat(), empty]).toEqual([[], []])
  })
})
