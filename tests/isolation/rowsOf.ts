import pg from 'pg'
import { loadConfig } from '@/config/config'
import { readCatalog, type Table } from '@/db/rls/catalog'
import { tenantColumn } from '@/db/rls/policies'

const name = ({ schema, table }: Table) => `"${schema}"."${table}"`

/** Which rows of a table belong to a tenant, by its own column or through its parents. Undefined: none ever do. */
const condition = (table: Table, byName: Map<string, Table>, seen: string[] = []): string | undefined => {
  if (table.table === 'tenants') return 'id = $1'
  if (table.table === 'users') return 'id in (select _parent_id from public.users_tenants where tenant_id = $1)'
  const own = tenantColumn(table)
  if (own) return `"${own}" = $1`
  const parent = table.foreignKeys.find(({ column }) => column === '_parent_id' || column === 'parent_id')
  const above = parent && byName.get(parent.references)
  const inner = above && !seen.includes(above.table) ? condition(above, byName, [...seen, table.table]) : undefined
  return parent && above && inner ? `"${parent.column}" in (select id from ${name(above)} where ${inner})` : undefined
}

const owner = async <Result>(work: (client: pg.Client) => Promise<Result>): Promise<Result> => {
  const client = new pg.Client({ connectionString: loadConfig().database.ownerUrl })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

let statement: string | undefined

const sumStatement = async (client: pg.Client): Promise<string> => {
  const catalog = await readCatalog(client)
  const byName = new Map(catalog.map((table) => [table.table, table]))
  return catalog
    .flatMap((table) => {
      const where = condition(table, byName)
      return where ? [`select '${table.table}' as name, count(*)::int as rows, coalesce(md5(string_agg(md5(t::text), '' order by t::text)), '') as sum from ${name(table)} t where ${where}`] : []
    })
    .join(' union all ')
}

/** A sum over every row of a tenant in every table, read past row-level security: unchanged means nothing was touched. */
export const rowsOf = (tenantId: string): Promise<Record<string, string>> =>
  owner(async (client) => {
    statement ??= await sumStatement(client)
    const { rows } = await client.query<{ name: string; rows: number; sum: string }>(statement, [tenantId])
    return Object.fromEntries(rows.map((row) => [row.name, `${row.rows} ${row.sum}`]))
  })

/** SQL as the owner of the tables, past row-level security: to prepare what no application role could do. */
export const asOwner = (text: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  owner(async (client) => (await client.query<Record<string, unknown>>(text, values)).rows)
