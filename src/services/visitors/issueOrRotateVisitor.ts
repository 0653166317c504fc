import { randomUUID } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { query } from '@/db/query'
import { asTenant } from '@/db/scope'
import { renewSession } from './renewSession'
import { readVisitorCookie, visitorCookie } from './visitorCookie'
import { readVisitorToken, signVisitorToken, type VisitorClaims } from './visitorToken'

type Call = { tenantId: string; cookieHeader: string | null | undefined }
type Issued = { visitorId: string; sessionId: string; token: string; setCookie: string }

/** A visitor who comes back after a pause is the same visitor, as long as the session's newest token is shown. Seconds. */
const comesBackWithin = 30 * 24 * 60 * 60

const renewed = async (tenantId: string, cookieHeader: Call['cookieHeader']): Promise<VisitorClaims | undefined> => {
  const token = readVisitorCookie(tenantId, cookieHeader)
  const claims = token ? await readVisitorToken({ tenantId, token, expiredFor: comesBackWithin }) : undefined
  const tokenId = claims && (await renewSession(tenantId, claims, randomUUID()))
  return claims && tokenId ? { ...claims, tokenId } : undefined
}

const begun = async (tenantId: string): Promise<VisitorClaims> => {
  const claims = { sessionId: uuidv7(), visitorId: uuidv7(), tokenId: randomUUID() }
  await query('insert into core.visitor_sessions (id, tenant_id, visitor_id, token_id) values ($1, $2, $3, $4)', [claims.sessionId, tenantId, claims.visitorId, claims.tokenId])
  return claims
}

/**
 * Gives a browser its token for the next 30 minutes: the same visitor's while the cookie holds, else a new visitor's.
 * Only a session is stored; the visitor's own row comes with the first thing he does.
 * @returns the token, and the `Set-Cookie` line with it. @throws SpacesError unavailable
 */
export const issueOrRotateVisitor = ({ tenantId, cookieHeader }: Call): Promise<Issued> =>
  asTenant(tenantId, async () => {
    const claims = (await renewed(tenantId, cookieHeader)) ?? (await begun(tenantId))
    const token = await signVisitorToken(tenantId, claims)
    return { visitorId: claims.visitorId, sessionId: claims.sessionId, token, setCookie: visitorCookie(tenantId, token) }
  })
