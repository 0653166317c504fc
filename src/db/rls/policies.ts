import type { Table } from './catalog'

const all = '(select core.scope_all())'
const tenants = '(select core.scope_tenants())'
const user = '(select core.scope_user())'

/** The column that says whose row it is; versions carry it with a prefix. */
export const tenantColumn = ({ columns }: Table): string | undefined =>
  ['tenant_id', 'version_tenant_id'].find((name) => columns.includes(name))

/** The column of array, select, text and relation rows that points at their document. */
const parentColumn = ({ foreignKeys }: Table): string | undefined =>
  ['_parent_id', 'parent_id'].find((name) => foreignKeys.some(({ column }) => column === name))

const name = ({ schema, table }: Table) => `"${schema}"."${table}"`

/** A link is accepted only to a row that the same scope sees and, where both know it, of the same tenant (hazard H19). */
const linkChecks = (table: Table, byName: Map<string, Table>, own: string | undefined) =>
  table.foreignKeys.flatMap(({ column, references }) => {
    const target = byName.get(references)
    const targetTenant = target && tenantColumn(target)
    // A table cannot ask itself in its own policy; a message's thread is checked by its trigger instead.
    if (!target || target === table || !targetTenant || column === own) return []
    // Rows without a tenant of their own are judged by their parent already; a version must have one of its tenant.
    if (!own && column === parentColumn(table)) return []
    const same = own ? ` and linked."${targetTenant}" = "${table.table}"."${own}"` : ''
    return [`("${column}" is null or exists (select from ${name(target)} linked where linked.id = "${table.table}"."${column}"${same}))`]
  })

const special: Record<string, { using: string; check?: string; own?: string }> = {
  tenants: { using: `id = any(${tenants}::uuid[])`, own: 'id' },
  // The placeholder account is seen by all: Payload offers to "create the first user" when it finds none.
  users: {
    using: `id = ${user} or id = '00000000-0000-7000-8000-000000000000' or exists (select from public.users_tenants m where m._parent_id = users.id)`,
    check: `id = ${user} or exists (select from public.users_tenants m where m._parent_id = users.id)`,
  },
  users_tenants: {
    using: `tenant_id = any(${tenants}::uuid[]) or _parent_id = ${user}`,
    check: `tenant_id = any(${tenants}::uuid[]) and core.sees_user(_parent_id)`,
  },
  // Payload stores the link to the person after the row and reads the row back before: the row itself says whose it is.
  payload_preferences: { using: `owner_id = ${user}` },
  payload_preferences_rels: { using: `users_id = ${user}` },
  rate_limits: { using: 'true' },
}

const rule = (table: Table, byName: Map<string, Table>): { using: string; check: string } | undefined => {
  const known = special[table.table]
  if (known) return { using: known.using, check: [known.check ?? known.using, ...(known.own ? linkChecks(table, byName, known.own) : [])].join(' and ') }
  const own = tenantColumn(table)
  if (own) {
    const using = `"${own}" = any(${tenants}::uuid[])`
    return { using, check: [using, ...linkChecks(table, byName, own)].join(' and ') }
  }
  const parent = parentColumn(table)
  const parentTable = parent && byName.get(table.foreignKeys.find(({ column }) => column === parent)?.references ?? '')
  if (!parent || !parentTable) return undefined
  const using = `exists (select from ${name(parentTable)} parent where parent.id = "${table.table}"."${parent}")`
  return { using, check: [using, ...linkChecks(table, byName, undefined)].join(' and ') }
}

/**
 * The second lock, made from the tables that exist: forced row-level security on each, the platform's own scope,
 * and for every table that belongs to a tenant a policy. A table that none of the rules knows stays closed.
 */
export const policyStatements = (catalog: Table[]): string[] => {
  const byName = new Map(catalog.map((table) => [table.table, table]))
  return catalog.flatMap((table) => {
    const target = name(table)
    const policy = rule(table, byName)
    return [
      `alter table ${target} enable row level security`,
      `alter table ${target} force row level security`,
      `drop policy if exists system_rows on ${target}`,
      `create policy system_rows on ${target} using (${all}) with check (${all})`,
      `drop policy if exists tenant_rows on ${target}`,
      ...(policy ? [`create policy tenant_rows on ${target} using (${policy.using}) with check (${policy.check})`] : []),
    ]
  })
}
