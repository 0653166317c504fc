import { z } from 'zod'
import { query } from '@/db/query'

export const draftKinds = ['posts', 'pages', 'products', 'forms'] as const
export type DraftKind = (typeof draftKinds)[number]

const row = z.object({
  kind: z.enum(draftKinds),
  id: z.string(),
  title: z.string().nullable().transform((title) => title ?? 'Without a title'),
  publishAt: z.coerce.date().nullable().transform((at) => at?.toISOString() ?? null),
  changedAt: z.coerce.date().transform((at) => at.toISOString()),
})

export type Draft = z.infer<typeof row>

// The newest version decides, as in the lists: a published page with unpublished changes is a draft again.
const of = (kind: DraftKind) => `
  select '${kind}' as kind, v.parent_id as id, v.version_title as title, ${kind === 'forms' ? 'null::timestamptz' : 'v.version_publish_at'} as "publishAt", v.updated_at as "changedAt"
  from public._${kind}_v v where v.version_tenant_id = any($1) and v.latest and v.version__status = 'draft' and v.version_deleted_at is null and v.parent_id is not null`

/** Everything that is written but not out, the newest change first, at most 500. */
export const readDrafts = async ({ tenantIds }: { tenantIds: string[] }): Promise<Draft[]> =>
  z.array(row).parse(await query(`${draftKinds.map(of).join(' union all ')} order by "changedAt" desc limit 500`, [tenantIds]))
