import { sql } from '@payloadcms/db-postgres'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { loadConfig } from '@/config/config'
import { executeOn } from '@/db/executeOn'
import { payloadTransaction } from '@/db/payloadTransaction'
import { query } from '@/db/query'
import { asTenant, inScope } from '@/db/scope'
import { enqueue } from '@/jobs/enqueue'
import { samplePost } from '../support/samples'
import { makeTenant, type TestTenant } from '../support/tenants'

type Open = { name: string }

const tables = () => query<{ name: string }>(`select format('%I.%I', n.nspname, c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'core')`)

describe('the second lock', () => {
  let a: TestTenant
  let b: TestTenant

  beforeAll(async () => {
    ;[a, b] = [await makeTenant(), await makeTenant()]
  }, 60_000)

  it('is forced on every table, and every table that names a tenant has its policy', async () => {
    const open = await query<Open>(`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'core') and not (c.relrowsecurity and c.relforcerowsecurity)`)
    expect(open).toEqual([])
    const unguarded = await query<Open>(`
      select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname in ('public', 'core')
        and exists (select from pg_attribute t where t.attrelid = c.oid and t.attname in ('tenant_id', 'version_tenant_id', '_parent_id') and not t.attisdropped)
        and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'tenant_rows')`)
    expect(unguarded).toEqual([])
  })

  it('is held by a role that can neither own, nor create, nor pass it', async () => {
    const [role] = await query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, (select count(*)::int from pg_class where relowner = r.oid) as owned from pg_roles r where rolname = current_user`)
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, owned: 0 })
    expect((await query<{ name: string }>('select current_user as name'))[0]?.name).toBe(loadConfig().database.appRole)
  })

  it('shows nothing where no scope is set', async () => {
    for (const { name } of await tables()) {
      if (name === 'core.rate_limits') continue
      const [row] = await inScope({ tenants: [] }, () => query<{ n: number }>(`select count(*)::int as n from ${name}`))
      // The account that nobody can use is the one row everybody may see.
      expect([name, row?.n]).toEqual([name, name === 'public.users' ? 1 : 0])
    }
  }, 30_000)

  it('never mixes tenants over one pool, whatever waits for whom', async () => {
    const read = async ({ tenantId }: TestTenant) => {
      const rows = await asTenant(tenantId, () => query<{ tenant_id: string }>('select tenant_id from public.channels'))
      return rows.length > 0 && rows.every((row) => row.tenant_id === tenantId)
    }
    const answers = await Promise.all(Array.from({ length: 400 }, (_, index) => read(index % 2 === 0 ? a : b)))
    expect(answers.every(Boolean)).toBe(true)
  }, 30_000)

  it('refuses to write into another tenant, and tells a foreign link no different from a missing one', async () => {
    const [foreign] = await asTenant(b.tenantId, () => query<{ id: string }>('select id from public.spaces limit 1'))
    const insert = asTenant(a.tenantId, () => query(`insert into public.visitors (id, tenant_id, name) values (gen_random_uuid(), $1, 'x')`, [b.tenantId]))
    await expect(insert).rejects.toMatchObject({ code: '42501' })
    const link = (space: string | undefined) =>
      asTenant(a.tenantId, () => query(`insert into public.channels (id, tenant_id, title, slug, kind, department, state, space_id) values (gen_random_uuid(), $1, 'x', 'x' || random(), 'team', 'sales', 'open', $2)`, [a.tenantId, space]))
    const missing = await link('00000000-0000-7000-8000-0000000000ff').catch((error: { code: string }) => error.code)
    const other = await link(foreign?.id).catch((error: { code: string }) => error.code)
    expect([missing, other]).toEqual(['42501', '42501'])
  })
})

describe('a commit', () => {
  let tenant: TestTenant

  beforeAll(async () => {
    tenant = await makeTenant()
  }, 60_000)

  const titles = () => asTenant(tenant.tenantId, () => query<{ title: string }>('select title from public.posts where tenant_id = $1', [tenant.tenantId]))

  it('that the database refuses is not reported as success', async () => {
    const swallowed = asTenant(tenant.tenantId, () =>
      payloadTransaction(tenant.payload, {}, async (req) => {
        await tenant.payload.create({ collection: 'posts', req, data: samplePost(tenant.tenantId, 'Swallowed') as never })
        const session = (tenant.payload.db as unknown as PostgresAdapter).sessions[String(await req.transactionID)]
        await session?.db.execute(sql`select 1 / 0`).catch(() => undefined)
      }),
    )
    await expect(swallowed).rejects.toThrow()
    expect(await titles()).toEqual([])
  })

  it('of a connection that died is not reported as success', async () => {
    const cut = asTenant(tenant.tenantId, () =>
      payloadTransaction(tenant.payload, {}, async (req) => {
        await tenant.payload.create({ collection: 'posts', req, data: samplePost(tenant.tenantId, 'Cut') as never })
        const execute = await executeOn(req)
        await execute('select pg_terminate_backend(pg_backend_pid())').catch(() => undefined)
      }),
    )
    await expect(cut).rejects.toThrow()
    expect(await titles()).toEqual([])
  })

  it('carries its jobs, and a rollback takes them along', async () => {
    const job = (documentId: string) => ({ queue: 'content.index' as const, data: { tenantId: tenant.tenantId, collection: 'posts', documentId } })
    const count = async (documentId: string) => (await query<{ n: number }>(`select count(*)::int as n from pgboss.job where data ->> 'documentId' = $1`, [documentId]))[0]?.n
    await asTenant(tenant.tenantId, () => payloadTransaction(tenant.payload, {}, (req) => enqueue(req, job('kept'))))
    const undone = asTenant(tenant.tenantId, () =>
      payloadTransaction(tenant.payload, {}, async (req) => {
        await enqueue(req, job('undone'))
        throw new Error('changed my mind')
      }),
    )
    await expect(undone).rejects.toThrow('changed my mind')
    expect([await count('kept'), await count('undone')]).toEqual([1, 0])
  })
})
