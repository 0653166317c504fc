import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Client } from 'pg'
import { loadConfig } from '@/config/config'
import { readCatalog } from './rls/catalog'
import { policyStatements } from './rls/policies'

const quote = (value: string) => `'${value.replaceAll("'", "''")}'`

const roleStatements = (role: string, password: string) => [
  `do $$ begin if not exists (select from pg_roles where rolname = ${quote(role)}) then create role "${role}" login; end if; end $$`,
  `alter role "${role}" login nosuperuser nobypassrls nocreatedb nocreaterole password ${quote(password)}`,
]

const grantStatements = (role: string) => [
  `grant usage on schema public, core, extensions to "${role}"`,
  `grant select, insert, update, delete on all tables in schema public, core to "${role}"`,
  `grant usage, select on all sequences in schema public, core to "${role}"`,
  `grant execute on all functions in schema core, extensions to "${role}"`,
  `do $$ begin if exists (select from pg_namespace where nspname = 'pgboss') then
     grant usage, create on schema pgboss to "${role}"; grant all on all tables in schema pgboss to "${role}";
     grant all on all sequences in schema pgboss to "${role}"; grant execute on all functions in schema pgboss to "${role}"; end if; end $$`,
]

/** `core.sql` first, since the others stand on its functions; each may run any number of times. */
const readLaws = async (): Promise<string[]> => {
  const folder = path.resolve('src/db/sql')
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort((a, b) => Number(b === 'core.sql') - Number(a === 'core.sql') || a.localeCompare(b))
  return Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')))
}

/**
 * Lays the database's own rules over the migrated schema: scope functions, message sequence, search tables,
 * the serving role and its grants, and the row policies. As the owner; may run any number of times.
 */
export const applyLaw = async (owner: Client): Promise<void> => {
  const { appRole, appPassword } = loadConfig().database
  const laws = await readLaws()
  await owner.query('begin')
  try {
    await owner.query('select pg_advisory_xact_lock(7283001)')
    for (const law of laws) await owner.query(law)
    for (const statement of roleStatements(appRole, appPassword)) await owner.query(statement)
    for (const statement of policyStatements(await readCatalog(owner))) await owner.query(statement)
    for (const statement of grantStatements(appRole)) await owner.query(statement)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback')
    throw error
  }
}
