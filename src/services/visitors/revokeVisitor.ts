import { query } from '@/db/query'
import { asTenant } from '@/db/scope'

/** Ends every session of a visitor; his sockets close within a second, his tokens are refused at once. */
export const revokeVisitor = async ({ tenantId, visitorId }: { tenantId: string; visitorId: string }): Promise<void> => {
  await asTenant(tenantId, () =>
    query(
      `with ended as (update core.visitor_sessions set revoked_at = now() where tenant_id = $1 and visitor_id = $2 and revoked_at is null returning id)
       select pg_notify('spaces_auth', 'visitor ' || id) from ended`,
      [tenantId, visitorId],
    ),
  )
}
