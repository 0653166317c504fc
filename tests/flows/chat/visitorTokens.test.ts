import { SignJWT } from 'jose'
import { loadConfig } from '@/config/config'
import { derivedKey } from '@/config/secrets'
import { asSystem } from '@/db/scope'
import { query, queryOne } from '@/db/query'
import { issueOrRotateVisitor } from '@/services/visitors/issueOrRotateVisitor'
import { revokeVisitor } from '@/services/visitors/revokeVisitor'
import { verifyVisitor } from '@/services/visitors/verifyVisitor'
import { visitorCookieName } from '@/services/visitors/visitorCookie'
import { makeTenant, type TestTenant } from '../../support/tenants'
import { cookieOf } from './support'

type Claims = { sub: string; sid: string; jti: string; aud: string; iss: string; exp: number; iat: number }

const tokenOf = (cookie: string) => cookie.slice(cookie.indexOf('=') + 1)
const claimsOf = (cookie: string) => JSON.parse(Buffer.from(tokenOf(cookie).split('.')[1] ?? '', 'base64url').toString()) as Claims
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const key = () => new TextEncoder().encode(derivedKey(loadConfig().secret, 'visitor-token'))

describe('visitor tokens', () => {
  let tenant: TestTenant
  let other: TestTenant
  beforeAll(async () => {
    ;[tenant, other] = [await makeTenant(), await makeTenant()]
  }, 60_000)

  const issue = async (cookieHeader: string | null = null) => {
    const { visitorId, setCookie } = await issueOrRotateVisitor({ tenantId: tenant.tenantId, cookieHeader })
    return { visitorId, setCookie, cookie: cookieOf(setCookie) }
  }
  const verify = (cookieHeader: string, tenantId = tenant.tenantId) => verifyVisitor({ tenantId, cookieHeader })
  const age = (sessionId: string, seconds: number) => asSystem(() => query(`update core.visitor_sessions set rotated_at = rotated_at - make_interval(secs => $2) where id = $1`, [sessionId, seconds]))
  const signed = (claims: Partial<Claims>, cookie: string, secret = key()) => {
    const { sub, sid, jti, aud, iss, exp, iat } = { ...claimsOf(cookie), ...claims }
    return new SignJWT({ sid, sub, jti, aud, iss, exp, iat }).setProtectedHeader({ alg: 'HS256' }).sign(secret)
  }
  const named = (token: string, tenantId = tenant.tenantId) => `${visitorCookieName(tenantId)}=${token}`

  it('are kept from scripts and other websites, and name the visitor', async () => {
    const { visitorId, setCookie, cookie } = await issue()
    expect(setCookie).toMatch(/; HttpOnly; SameSite=Lax/)
    expect(setCookie).not.toMatch(/Domain=/)
    expect(await verify(`a=b; ${cookie}; c=d`)).toMatchObject({ visitorId })
  })

  it('of neighbours have different cookies, though their ids begin alike', () => {
    expect(visitorCookieName(tenant.tenantId)).not.toBe(visitorCookieName(other.tenantId))
  })

  it('are refused without signature, with another algorithm, key, claim or business, and when they are over', async () => {
    const { cookie } = await issue()
    const [, payload = ''] = tokenOf(cookie).split('.')
    const none = `${encode({ alg: 'none' })}.${payload}.`
    const hs512 = await new SignJWT({ ...claimsOf(cookie) }).setProtectedHeader({ alg: 'HS512' }).sign(key())
    const altered = `${tokenOf(cookie).split('.')[0]}.${encode({ ...claimsOf(cookie), sub: crypto.randomUUID() })}.${tokenOf(cookie).split('.')[2]}`
    const refused = [
      none, hs512, altered, 'x', '', `${payload}.${payload}.${payload}`,
      await signed({}, cookie, new TextEncoder().encode('another key of sufficient length....')),
      await signed({ exp: Math.floor(Date.now() / 1_000) - 5 }, cookie),
      await signed({ sub: crypto.randomUUID() }, cookie),
      await signed({ sid: crypto.randomUUID() }, cookie),
      await signed({ jti: crypto.randomUUID() }, cookie),
    ]
    for (const token of refused) expect(await verify(named(token))).toBeUndefined()
    expect(await verify(named(tokenOf(cookie), other.tenantId), other.tenantId)).toBeUndefined()
    expect(await verify(named(await signed({ aud: other.tenantId }, cookie), other.tenantId), other.tenantId)).toBeUndefined()
  })

  it('rotate: the old one holds for a minute, then not any more, and showing it again ends the session', async () => {
    const first = await issue()
    const { sid } = claimsOf(first.cookie)
    await age(sid, 120)
    const second = await issue(first.cookie)
    expect(second.visitorId).toBe(first.visitorId)
    expect(tokenOf(second.cookie)).not.toBe(tokenOf(first.cookie))
    expect(await verify(first.cookie)).toBeDefined()
    await age(sid, 61)
    expect(await verify(first.cookie)).toBeUndefined()
    expect(await verify(second.cookie)).toMatchObject({ visitorId: first.visitorId })
    const thief = await issue(first.cookie)
    expect(thief.visitorId).not.toBe(first.visitorId)
    expect(await verify(second.cookie)).toBeUndefined()
  })

  it('of windows that open together are one visitor’s', async () => {
    const first = await issue()
    await age(claimsOf(first.cookie).sid, 120)
    const windows = await Promise.all(Array.from({ length: 8 }, () => issue(first.cookie)))
    expect(new Set(windows.map(({ visitorId }) => visitorId))).toEqual(new Set([first.visitorId]))
    for (const { cookie } of windows) expect(await verify(cookie)).toBeDefined()
  })

  it('that ran out renew for the visitor who comes back, and open nothing until then', async () => {
    const { cookie, visitorId } = await issue()
    const yesterday = named(await signed({ exp: Math.floor(Date.now() / 1_000) - 80_000, iat: Math.floor(Date.now() / 1_000) - 82_000 }, cookie))
    await age(claimsOf(cookie).sid, 82_000)
    expect(await verify(yesterday)).toBeUndefined()
    expect((await issue(yesterday)).visitorId).toBe(visitorId)
  })

  it('stop at once when revoked', async () => {
    const { cookie, visitorId } = await issue()
    await revokeVisitor({ tenantId: tenant.tenantId, visitorId })
    expect(await verify(cookie)).toBeUndefined()
    expect((await issue(cookie)).visitorId).not.toBe(visitorId)
  })

  it('leave no visitor row behind before anything was said', async () => {
    const { visitorId } = await issue()
    expect(await asSystem(() => queryOne('select 1 from public.visitors where id = $1', [visitorId]))).toBeUndefined()
  })
})
