import { randomUUID } from 'node:crypto'
import pg from 'pg'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import { loadConfig } from '@/config/config'
import { readCatalog, type Table } from '@/db/rls/catalog'
import { tenantColumn } from '@/db/rls/policies'
import { asOwner } from '../isolation/rowsOf'
import { world, type World } from '../isolation/world'
import { asApp, tried } from './support'

/** Tables without a tenant, and why nobody needs one. */
const ownerless: Record<string, string> = {
  rate_limits: 'counted before anybody is known; holds hashes only',
  users: 'found through memberships; the placeholder account is seen by all',
  payload_preferences: 'the person’s own', payload_preferences_rels: 'the person’s own',
}
const closed = ['applied', 'payload_kv', 'payload_jobs', 'payload_jobs_log', 'payload_jobs_stats', 'payload_migrations', 'payload_locked_documents', 'payload_locked_documents_rels']

const name = ({ schema, table }: Table) => `"${schema}"."${table}"`
const parentOf = ({ foreignKeys }: Table) => foreignKeys.find(({ column }) => column === '_parent_id' || column === 'parent_id')

const owned = async <Result>(work: (client: pg.Client) => Promise<Result>) => {
  const client = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
  await client.connect()
  return work(client).finally(() => client.end())
}

describe('row-level security', () => {
  let here: World
  let catalog: Table[] = []
  let byName = new Map<string, Table>()
  const tenantTables = () => catalog.filter((table) => tenantColumn(table))
  const childTables = () => catalog.filter((table) => !tenantColumn(table) && parentOf(table) && !(table.table in ownerless) && !closed.includes(table.table))
  beforeAll(async () => {
    here = await world()
    catalog = await owned(readCatalog)
    byName = new Map(catalog.map((table) => [table.table, table]))
  }, 120_000)

  it('is forced on every table, and each knows a rule or is closed for a reason', async () => {
    const rows = await asOwner(`select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as forced, array(select p.polname::text from pg_policy p where p.polrelid = c.oid and p.polpermissive order by 1) as policies, array(select p.polname::text from pg_policy p where p.polrelid = c.oid and not p.polpermissive) as narrower
      from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and n.nspname in ('public', 'core')`)
    const faults = rows.flatMap(({ table, forced, policies }) => {
      const wanted = closed.includes(String(table)) ? ['system_rows'] : ['system_rows', 'tenant_rows']
      return forced && JSON.stringify(policies) === JSON.stringify(wanted) ? [] : [`${String(table)}: forced ${String(forced)}, ${JSON.stringify(policies)}`]
    })
    expect(faults).toEqual([])
    // These can only take away: private channels from those who are not in them.
    expect(rows.flatMap(({ table, narrower }) => ((narrower as string[]).length > 0 ? [[table, narrower]] : [])).sort()).toEqual([['channels', ['private_rows']], ['messages', ['private_rows']]])
    expect(rows.length).toBeGreaterThan(60)
  })

  it('covers every table that the collections of a tenant use, also for versions, lists and choices', () => {
    const adapter = here.payload.db as unknown as PostgresAdapter
    const used = Object.keys(adapter.tables)
    expect(used.filter((table) => !byName.has(table))).toEqual([])
    const slugs = here.payload.config.collections.filter(({ flattenedFields }) => flattenedFields.some((field) => field.name === 'tenant')).map(({ slug }) => slug.replaceAll('-', '_'))
    const main = slugs.filter((slug) => !tenantColumn(byName.get(slug) ?? { schema: '', table: '', columns: [], foreignKeys: [] }))
    const versions = used.filter((table) => /^_.*_v$/.test(table)).filter((table) => !byName.get(table)?.columns.includes('version_tenant_id'))
    expect([main, versions]).toEqual([[], []])
    const unknown = catalog.filter((table) => !tenantColumn(table) && !parentOf(table) && !closed.includes(table.table) && !(table.table in ownerless) && table.table !== 'tenants')
    expect(unknown.map(({ table }) => table)).toEqual([])
  })

  it('binds a serving role that owns nothing and may not look past it', async () => {
    const [role] = await asOwner(`select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication, (select count(*)::int from pg_class c where c.relowner = r.oid) as owns, (select count(*)::int from pg_auth_members m where m.member = r.oid) as member_of from pg_roles r where rolname = $1`, [loadConfig().database.appRole])
    expect(role).toEqual({ rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false, owns: 0, member_of: 0 })
    const views = await asOwner(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('v', 'm') and n.nspname in ('public', 'core') and not coalesce(c.reloptions::text like '%security_invoker=true%', false)`)
    expect(views).toEqual([])
    const escapes = ['alter table public.posts disable row level security', 'drop policy tenant_rows on public.posts', 'truncate public.posts', 'set role postgres', 'set session authorization postgres', 'set session_replication_role = replica', 'create table public.mine (id int)', 'create policy mine on public.posts using (true)', 'alter table public.posts disable trigger all', `select pg_read_file('/etc/passwd')`, `copy public.posts to program 'cat'`, `copy (select 1) to '/tmp/x'`, 'create extension dblink']
    const answers = await asApp('', (client) => escapes.reduce(async (before, text) => [...(await before), [text, (await tried(client, text)).code]], Promise.resolve<string[][]>([])))
    expect(answers.filter(([, code]) => code === 'accepted')).toEqual([])
  })

  it.each([undefined, '', 'u:00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000001'])('shows no row of any table to the scope %j', async (scope) => {
    const seen = await asApp(scope, async (client) => {
      const found: string[] = []
      for (const table of catalog.filter(({ table }) => table !== 'rate_limits')) {
        const { rows } = await client.query<{ n: number }>(`select count(*)::int as n from ${name(table)} ${table.table === 'users' ? "where email <> 'nobody@spaces.invalid'" : ''}`)
        if (rows[0]?.n !== 0) found.push(`${table.table}: ${rows[0]?.n}`)
      }
      return found
    })
    const filled = await Promise.all(catalog.map(async (table) => Number((await asOwner(`select count(*)::int as n from ${name(table)}`))[0]?.n) > 0))
    expect(seen).toEqual([])
    expect(filled.filter(Boolean).length).toBeGreaterThan(40)
  }, 30_000)

  it('shows nothing to a scope that is no scope', async () => {
    for (const scope of ['x', "'; drop table x", '**', '* ', ' *', `*,${here.a.tenant.tenantId}`, `u:${here.a.tenant.tenantId}`]) {
      const { rows } = await asApp(scope, (client) => tried(client, 'select * from public.posts'))
      expect([scope, rows]).toEqual([scope, 0])
    }
  })

  it('shows a tenant its own rows in every table, and nobody else’s', async () => {
    const { a, b } = here
    const faults = await asApp(a.tenant.tenantId, async (client) => {
      const found: string[] = []
      for (const table of tenantTables()) {
        const { rows } = await client.query<{ other: number; own: number }>(`select count(*) filter (where "${tenantColumn(table)}" <> $1)::int as other, count(*)::int as own from ${name(table)}`, [a.tenant.tenantId])
        const [all] = await asOwner(`select count(*)::int as own from ${name(table)} where "${tenantColumn(table)}" = $1`, [a.tenant.tenantId])
        if (rows[0]?.other !== 0 || rows[0]?.own !== all?.own) found.push(`${table.table}: ${JSON.stringify(rows[0])} of ${JSON.stringify(all)}`)
      }
      for (const table of childTables()) {
        const { rows } = await client.query<{ text: string }>(`select coalesce(string_agg(t::text, ' '), '') as text from ${name(table)} t`)
        if (rows[0]?.text.includes(b.canary) || Object.values(b.plants).some(({ id }) => rows[0]?.text.includes(id))) found.push(`${table.table} shows rows of another`)
      }
      return found
    })
    expect(faults).toEqual([])
  }, 30_000)

  it('refuses to put a row into another tenant, to move one there, and to touch one that is there', async () => {
    const { a, b } = here
    const [mine, theirs] = [a.tenant.tenantId, b.tenant.tenantId]
    let covered = 0
    const faults = await asApp(mine, async (client) => {
      const found: string[] = []
      for (const table of tenantTables()) {
        const column = tenantColumn(table) ?? ''
        const [sample] = await asOwner(`select to_jsonb(t) as row from ${name(table)} t where "${column}" = $1 limit 1`, [mine])
        if (!sample) continue
        covered += 1
        const values = table.columns.filter((one) => one !== 'search').map((one) => `"${one}"`).join(', ')
        const copy = { ...(sample.row as object), [column]: theirs, ...(table.columns.includes('id') && { id: typeof (sample.row as { id: unknown }).id === 'number' ? 2_000_000_000 : randomUUID() }) }
        const inserted = await tried(client, `insert into ${name(table)} (${values}) select ${values} from jsonb_populate_record(null::${name(table)}, $1)`, [JSON.stringify(copy)])
        const moved = await tried(client, `update ${name(table)} set "${column}" = $2 where "${column}" = $1`, [mine, theirs])
        const touched = await tried(client, `update ${name(table)} set "${column}" = "${column}" where "${column}" = $1`, [theirs])
        const deleted = await tried(client, `delete from ${name(table)} where "${column}" = $1`, [theirs])
        if (inserted.code === 'accepted' || moved.code !== '42501' || touched.rows + deleted.rows > 0) found.push(`${table.table}: insert ${inserted.code}, move ${moved.code}, touched ${touched.rows}, deleted ${deleted.rows}`)
      }
      return found
    })
    expect(faults).toEqual([])
    expect(covered).toBeGreaterThan(14)
  }, 30_000)

  it('gives children to parents of one’s own only', async () => {
    const { a } = here
    let covered = 0
    const faults = await asApp(a.tenant.tenantId, async (client) => {
      const found: string[] = []
      for (const table of childTables()) {
        const parent = parentOf(table)
        const seen = await client.query<{ row: Record<string, unknown> }>(`select to_jsonb(t) as row from ${name(table)} t limit 1`)
        const sample = seen.rows[0]?.row
        const above = byName.get(parent?.references ?? '')
        if (!parent || !sample || !above) continue
        const visible = await client.query<{ id: string }>(`select id::text from ${name(above)}`)
        const others = (await asOwner(`select id::text from ${name(above)}`)).map(({ id }) => String(id)).filter((id) => !visible.rows.some((row) => row.id === id))
        if (others.length === 0) continue
        covered += 1
        const moved = await tried(client, `update ${name(table)} set "${parent.column}" = $1 where "${parent.column}" = $2`, [others[0], sample[parent.column]])
        const values = table.columns.map((one) => `"${one}"`).join(', ')
        const inserted = await tried(client, `insert into ${name(table)} (${values}) select ${values} from jsonb_populate_record(null::${name(table)}, $1)`, [JSON.stringify({ ...sample, [parent.column]: others[0], id: typeof sample.id === 'number' ? 2_000_000_000 : randomUUID().slice(0, String(sample.id).length) })])
        const deleted = await tried(client, `delete from ${name(table)} where "${parent.column}" = $1`, [others[0]])
        if (moved.code !== '42501' || inserted.code !== '42501' || deleted.rows > 0) found.push(`${table.table}: move ${moved.code}, insert ${inserted.code}, deleted ${deleted.rows}`)
      }
      return found
    })
    expect(faults).toEqual([])
    expect(covered).toBeGreaterThan(10)
  }, 30_000)

  it('refuses a link to another tenant’s row in the words of one to a missing row', async () => {
    const { a, b } = here
    let covered = 0
    const faults = await asApp(a.tenant.tenantId, async (client) => {
      const found: string[] = []
      for (const table of catalog.filter((one) => !closed.includes(one.table) && !(one.table in ownerless))) {
        for (const { column, references } of table.foreignKeys) {
          const target = byName.get(references)
          if (!target || column === tenantColumn(table) || !tenantColumn(target) || references.startsWith('_')) continue
          const [theirs] = await asOwner(`select id from ${name(target)} where "${tenantColumn(target)}" = $1 limit 1`, [b.tenant.tenantId])
          const { rowCount } = await client.query(`select 1 from ${name(table)} limit 1`)
          if (!theirs || !rowCount) continue
          covered += 1
          const set = `update ${name(table)} set "${column}" = $1 where ctid = (select ctid from ${name(table)} limit 1)`
          const [foreign, missing] = [await tried(client, set, [theirs.id]), await tried(client, set, [randomUUID()])]
          if (foreign.code === 'accepted' || foreign.code !== missing.code || foreign.message !== missing.message) found.push(`${table.table}.${column}: ${foreign.code} ${foreign.message} | ${missing.code} ${missing.message}`)
        }
      }
      return found
    })
    expect(faults).toEqual([])
    expect(covered).toBeGreaterThan(15)
  }, 30_000)
})
