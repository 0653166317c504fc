import { createHash } from 'node:crypto'
import { jwtVerify } from 'jose'
import { extractJWT, type Payload } from 'payload'
import { z } from 'zod'
import { loadConfig } from '@/config/config'
import { query } from '@/db/query'
import { asSystem, type Scope } from '@/db/scope'

const claims = z.object({ id: z.uuid(), collection: z.literal('users'), sid: z.string().optional() })

type Membership = { id: string; platform_role: string | null; tenants: string[] }

const key = () => new TextEncoder().encode(createHash('sha256').update(loadConfig().secret).digest('hex').slice(0, 32))

const verified = async (token: string) => {
  const outcome = await jwtVerify(token, key(), { algorithms: ['HS256'] }).catch(() => undefined)
  const parsed = claims.safeParse(outcome?.payload)
  return parsed.success ? parsed.data : undefined
}

/** The person behind a live session and the tenants he belongs to, read now: a removed member is out at once. */
const membershipOf = async (userId: string, sessionId: string): Promise<Membership | undefined> => {
  const [row] = await asSystem(() =>
    query<Membership>(
      `select u.id, u.platform_role, array(select m.tenant_id::text from public.users_tenants m where m._parent_id = u.id and m.tenant_id is not null) as tenants
       from public.users u where u.id = $1 and exists (select from public.users_sessions s where s._parent_id = u.id and s.id = $2 and s.expires_at > now())`,
      [userId, sessionId],
    ),
  )
  return row
}

/**
 * Whose rows a request may see, from its session alone. No session: nothing. The cookie counts only from our own
 * origins (Payload's CSRF rule). Never from a header, a body or the `payload-tenant` cookie.
 */
export const requestScope = async (payload: Payload, headers: Headers): Promise<Scope> => {
  const token = extractJWT({ headers, payload })
  const claim = token ? await verified(token) : undefined
  if (!claim?.sid) return { tenants: [] }
  const member = await membershipOf(claim.id, claim.sid)
  if (!member) return { tenants: [] }
  return { tenants: member.platform_role === 'operator' ? '*' : member.tenants, userId: member.id }
}
