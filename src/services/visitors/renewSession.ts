import { query, queryOne } from '@/db/query'
import type { VisitorClaims } from './visitorToken'

const rotate = (tenantId: string, { sessionId, visitorId, tokenId }: VisitorClaims, next: string) =>
  queryOne<{ token_id: string }>(
    `update core.visitor_sessions set previous_token_id = token_id, token_id = $5, rotated_at = now()
     where id = $1 and tenant_id = $2 and visitor_id = $3 and token_id = $4 and revoked_at is null
       and rotated_at between now() - interval '30 days' and now() - interval '60 seconds'
     returning token_id`,
    [sessionId, tenantId, visitorId, tokenId, next],
  )

const current = (tenantId: string, { sessionId, visitorId, tokenId }: VisitorClaims) =>
  queryOne<{ token_id: string }>(
    `select token_id from core.visitor_sessions where id = $1 and tenant_id = $2 and visitor_id = $3 and revoked_at is null
       and rotated_at > now() - interval '30 days' and (token_id = $4 or (previous_token_id = $4 and rotated_at > now() - interval '60 seconds'))`,
    [sessionId, tenantId, visitorId, tokenId],
  )

/**
 * The session's token for the next half hour: a new one when the present one is older than a minute, else the present one,
 * so that windows that open together agree. A token that was replaced before has been copied: its session ends.
 * @returns the token id, or undefined when the session does not hold any more.
 */
export const renewSession = async (tenantId: string, claims: VisitorClaims, next: string): Promise<string | undefined> => {
  const row = (await rotate(tenantId, claims, next)) ?? (await current(tenantId, claims))
  if (row) return row.token_id
  await query(
    `with ended as (update core.visitor_sessions set revoked_at = now() where id = $1 and tenant_id = $2 and revoked_at is null returning id)
     select pg_notify('spaces_auth', 'visitor ' || id) from ended`,
    [claims.sessionId, tenantId],
  )
  return undefined
}
