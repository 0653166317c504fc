import { jwtVerify, SignJWT } from 'jose'
import { z } from 'zod'
import { loadConfig } from '@/config/config'
import { derivedKey } from '@/config/secrets'

const claims = z.object({ sub: z.uuid(), sid: z.uuid(), jti: z.uuid() })

export type VisitorClaims = { visitorId: string; sessionId: string; tokenId: string }

const issuer = 'spaces:visitor'
const key = () => new TextEncoder().encode(derivedKey(loadConfig().secret, 'visitor-token'))

/** A signed token for one visitor of one business, good for 30 minutes. */
export const signVisitorToken = (tenantId: string, { visitorId, sessionId, tokenId }: VisitorClaims): Promise<string> =>
  new SignJWT({ sid: sessionId })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(tenantId)
    .setSubject(visitorId)
    .setJti(tokenId)
    .setIssuedAt()
    .setExpirationTime('30 minutes')
    .sign(key())

type Options = { tenantId: string; token: string; expiredFor?: number }

/** What the token says, or undefined when its signature, algorithm, business or time is wrong. `expiredFor`: seconds forgiven. */
export const readVisitorToken = async ({ tenantId, token, expiredFor = 0 }: Options): Promise<VisitorClaims | undefined> => {
  const outcome = await jwtVerify(token, key(), { algorithms: ['HS256'], issuer, audience: tenantId, clockTolerance: expiredFor, requiredClaims: ['exp', 'iat'] }).catch(() => undefined)
  const parsed = claims.safeParse(outcome?.payload)
  return parsed.success ? { visitorId: parsed.data.sub, sessionId: parsed.data.sid, tokenId: parsed.data.jti } : undefined
}
