import type { Execute } from '@/messages/Execute'

type Visitor = { tenantId: string; visitorId: string; page?: string }

/** The visitor's row, made with the first thing he does and not on a page view. @returns the name people know him by. */
export const ensureVisitor = async (execute: Execute, { tenantId, visitorId, page }: Visitor): Promise<string> => {
  const [row] = await execute<{ name: string }>(
    `insert into public.visitors (id, tenant_id, first_page, last_seen_at) values ($1, $2, $3, now())
     on conflict (id) do update set last_seen_at = now() where visitors.tenant_id = excluded.tenant_id returning name`,
    [visitorId, tenantId, page ?? null],
  )
  return row?.name ?? 'Visitor'
}
