import { statfs } from 'node:fs/promises'
import pg from 'pg'
import { loadConfig } from '@/config/config'
import { readCatalog } from '@/db/rls/catalog'
import { schemaFingerprint } from '@/db/migrate'
import { exitCodes } from '../support/exitCodes'
import { print, printJson } from '../support/output'
import { isServing, runningDatabase } from '../support/runningDatabase'

type Finding = { check: string; ok: boolean; detail: string }

const databaseFindings = async (url: string): Promise<Finding[]> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3_000 })
  await client.connect()
  try {
    const { rows: [version] } = await client.query<{ version: string }>('select version()')
    const { rows: [role] } = await client.query<{ weak: boolean }>('select not (rolsuper or rolbypassrls) as weak from pg_roles where rolname = $1', [loadConfig().database.appRole])
    const applied = await client.query<{ fingerprint: string }>('select fingerprint from core.applied').catch(() => ({ rows: [] as { fingerprint: string }[] }))
    const open = await client.query<{ table: string }>(`select relname as table from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'r' and n.nspname in ('public', 'core') and not (relrowsecurity and relforcerowsecurity)`)
    const tables = await readCatalog(client)
    return [
      { check: 'database', ok: true, detail: (version?.version ?? '').split(' on ')[0] ?? '' },
      { check: 'schema', ok: applied.rows[0]?.fingerprint === schemaFingerprint(), detail: applied.rows[0] ? 'compared with this code' : 'not migrated yet; “spaces up” does it' },
      { check: 'serving role', ok: role?.weak === true, detail: role ? `${loadConfig().database.appRole} is neither superuser nor above row security` : 'not made yet' },
      { check: 'row security', ok: open.rows.length === 0, detail: open.rows.length === 0 ? `forced on all ${tables.length} tables` : `not forced on ${open.rows.map(({ table }) => table).join(', ')}` },
    ]
  } finally {
    await client.end()
  }
}

const diskFinding = async (): Promise<Finding> => {
  const { bavail, bsize } = await statfs(loadConfig().dataDir).catch(() => statfs('.'))
  const free = Number(bavail) * Number(bsize)
  return { check: 'disk', ok: free > 1024 ** 3, detail: `${Math.round(free / 1024 ** 2)} MB free` }
}

/** `spaces doctor`: what this installation is, and what is not right with it. */
export const doctor = async (json: boolean): Promise<void> => {
  const { mode, dataDir, roles, publicUrl } = loadConfig()
  const serving = isServing()
  const database = await runningDatabase()
  const findings: Finding[] = [
    { check: 'settings', ok: true, detail: `${mode} mode, roles ${roles.join(', ')}, ${publicUrl}, data in ${dataDir}` },
    { check: 'node', ok: process.versions.node.startsWith('24.'), detail: process.version },
    { check: 'serving', ok: true, detail: serving ? 'yes' : 'no' },
    ...(await databaseFindings(database.ownerUrl)),
    await diskFinding(),
  ]
  if (!serving) await database.stop()
  if (json) printJson({ ok: findings.every(({ ok }) => ok), findings })
  else for (const { check, ok, detail } of findings) print(`${ok ? 'ok  ' : 'LOOK'} ${check.padEnd(14)} ${detail}`)
  if (findings.some(({ ok }) => !ok)) process.exitCode = exitCodes.failed
}
