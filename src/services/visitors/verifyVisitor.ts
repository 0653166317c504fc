import { queryOne } from '@/db/query'
import { asTenant } from '@/db/scope'
import { readVisitorCookie } from './visitorCookie'
import { readVisitorToken } from './visitorToken'

export type VerifiedVisitor = { visitorId: string; sessionId: string }

type Call = { tenantId: string; cookieHeader: string | null | undefined }

/**
 * Who the cookie says this is, if it still holds: signed by us, for this business, in time, of a session that was not
 * ended, and not replaced by a newer token more than 60 s ago. @throws SpacesError unavailable when that cannot be known
 */
export const verifyVisitor = async ({ tenantId, cookieHeader }: Call): Promise<VerifiedVisitor | undefined> => {
  const token = readVisitorCookie(tenantId, cookieHeader)
  const claims = token ? await readVisitorToken({ tenantId, token }) : undefined
  if (!claims) return undefined
  const { visitorId, sessionId, tokenId } = claims
  const live = await asTenant(tenantId, () =>
    queryOne(
      `select 1 from core.visitor_sessions where id = $1 and tenant_id = $2 and visitor_id = $3 and revoked_at is null
         and (token_id = $4 or (previous_token_id = $4 and rotated_at > now() - interval '60 seconds'))`,
      [sessionId, tenantId, visitorId, tokenId],
    ),
  )
  return live ? { visitorId, sessionId } : undefined
}
