import { z } from 'zod'
import { isOperator, may, tenantsWithRole } from '@/access/roles'
import { query, queryOne } from '@/db/query'
import type { User } from '@/payload-types'
import { adminTenantRow, type AdminTenant } from './AdminTenant'
import type { AdminView } from './AdminView'

const sheet = `
  select t.id, t.handle, t.name, t.currency, t.locale, t.timezone, t.status::text as status, t.brand_accent as accent, t.brand_paper as paper, t.brand_ink as ink,
    t.brand_logo_svg as "logoSvg",
    (select m.filename from public.media m where m.id = t.brand_logo_id and m.tenant_id = t.id and m.mime_type like 'image/%') as logo,
    (select lower(d.host) from public.tenants_domains d where d._parent_id = t.id order by d._order limit 1) as host
  from public.tenants t where t.id = $1`

const known = z.array(z.object({ id: z.string(), timezone: z.string(), locale: z.string() }))

const everywhere = { timezone: 'UTC', locale: 'en-US' }

const mostCommon = <Row extends { timezone: string; locale: string }>(rows: Row[]): { timezone: string; locale: string } => {
  const counted = new Map<string, number>()
  for (const { timezone } of rows) counted.set(timezone, (counted.get(timezone) ?? 0) + 1)
  const [timezone] = [...counted].sort((a, b) => b[1] - a[1])[0] ?? []
  return rows.find((row) => row.timezone === timezone) ?? everywhere
}

/** One business for the admin; undefined when the scope does not hold it. */
export const readAdminTenant = async (tenantId: string): Promise<AdminTenant | undefined> => {
  const row = await queryOne(sheet, [tenantId])
  return row && adminTenantRow.parse(row)
}

/** The tenants a person may look into; null for an operator, who has all. */
export const membershipsOf = (user: Pick<User, 'tenants' | 'platformRole'>): string[] | null => (isOperator(user) ? null : tenantsWithRole(user, may.read))

/**
 * The businesses a person looks at. `selected` is the admin's cookie: it narrows among the memberships and never adds one.
 * `members` comes from `membershipsOf`. Closed businesses are left out.
 */
export const readAdminView = async ({ members, selected }: { members: string[] | null; selected: string | undefined }): Promise<AdminView> => {
  const rows = known.parse(
    await query(`select id, timezone, locale from public.tenants where status <> 'closed' and ($1::uuid[] is null or id = any($1)) order by name`, [members]),
  )
  const chosen = rows.filter(({ id }) => id === selected)
  const shown = chosen.length > 0 ? chosen : rows
  const only = shown.length === 1 ? shown[0] : undefined
  const { timezone, locale } = mostCommon(shown)
  return { tenantIds: shown.map(({ id }) => id), tenant: only && (await readAdminTenant(only.id)), choices: rows.length, timezone, locale }
}
