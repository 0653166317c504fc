import { loadConfig } from '@/config/config'
import { migrate } from '@/db/migrate'
import { asOwner } from '../isolation/rowsOf'

/** Everything that shapes the database, as one text. */
const shape = async () =>
  (
    await asOwner(`
    select string_agg(line, E'\n' order by line) as text from (
      select format('column %s.%s.%s %s %s %s', table_schema, table_name, column_name, data_type, is_nullable, column_default) as line from information_schema.columns where table_schema in ('public', 'core', 'pgboss')
      union all select format('policy %s.%s %s %s %s', schemaname, tablename, policyname, qual, with_check) from pg_policies
      union all select format('forced %s %s %s', oid::regclass, relrowsecurity, relforcerowsecurity) from pg_class where relkind = 'r' and relnamespace::regnamespace::text in ('public', 'core')
      union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint where connamespace::regnamespace::text in ('public', 'core')
      union all select format('index %s', indexdef) from pg_indexes where schemaname in ('public', 'core', 'pgboss')
      union all select format('trigger %s %s', tgrelid::regclass, pg_get_triggerdef(oid)) from pg_trigger where not tgisinternal
      union all select format('function %s %s', oid::regprocedure, md5(prosrc)) from pg_proc where pronamespace::regnamespace::text in ('public', 'core')
      union all select format('grant %s.%s %s %s', table_schema, table_name, grantee, privilege_type) from information_schema.role_table_grants where table_schema in ('public', 'core', 'pgboss')
      union all select format('queue %s %s', name, policy) from pgboss.queue
    ) lines`)
  )[0]?.text as string

describe('bringing the database up to date', () => {
  const url = () => loadConfig().database.ownerUrl ?? ''

  // Other files of the same worker leave tables of their own in this database.
  beforeAll(async () => {
    await asOwner('delete from core.applied')
    await migrate(url())
  }, 60_000)

  it('does nothing the second time', async () => {
    const before = await shape()
    expect(await migrate(url())).toBe(false)
    expect(await shape()).toBe(before)
    expect(before.split('\n').length).toBeGreaterThan(500)
  }, 60_000)

  it('changes nothing when it has forgotten that it ran', async () => {
    const before = await shape()
    const [rows] = await asOwner('select count(*)::int as n from public.payload_migrations')
    await asOwner('delete from core.applied')
    expect(await migrate(url())).toBe(true)
    expect(await shape()).toBe(before)
    expect(await asOwner('select count(*)::int as n from public.payload_migrations')).toEqual([rows])
    expect(await migrate(url())).toBe(false)
  }, 60_000)

  it('puts back what somebody took away', async () => {
    const before = await shape()
    await asOwner('alter table public.posts no force row level security')
    await asOwner('drop policy tenant_rows on public.posts')
    await asOwner('delete from core.applied')
    await migrate(url())
    expect(await shape()).toBe(before)
  }, 60_000)
})
