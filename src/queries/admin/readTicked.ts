import { z } from 'zod'
import { queryOne } from '@/db/query'

const ticked = z.object({ done: z.array(z.string()).catch([]) }).catch({ done: [] })

export const setupPreference = (tenantId: string): string => `spaces-setup-${tenantId}`

/** Set-up steps that the person ticked off by hand ("it is right as it is"), from his own preferences. */
export const readTicked = async ({ userId, tenantId }: { userId: string; tenantId: string }): Promise<string[]> => {
  const row = await queryOne<{ value: unknown }>(
    `select p.value from public.payload_preferences p join public.payload_preferences_rels r on r.parent_id = p.id
     where r.users_id = $1 and p.key = $2 order by p.updated_at desc limit 1`,
    [userId, setupPreference(tenantId)],
  )
  return ticked.parse(row?.value ?? {}).done
}
