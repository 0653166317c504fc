import { z } from 'zod'
import { query } from '@/db/query'

const formCard = z.object({ id: z.string(), title: z.string(), slug: z.string(), intro: z.string().nullish().transform((text) => text ?? '') })

export type FormCard = z.infer<typeof formCard>

const statement = `
  select id::text, title, slug, intro from public.forms
  where tenant_id = $1 and _status = 'published' and deleted_at is null order by title limit 60`

/** The published forms of a tenant. */
export const readForms = async (tenantId: string): Promise<FormCard[]> => z.array(formCard).parse(await query(statement, [tenantId]))
