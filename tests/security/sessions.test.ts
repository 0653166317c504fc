import { createHash, createHmac } from 'node:crypto'
import { SignJWT } from 'jose'
import { loadConfig } from '@/config/config'
import { derivedKey } from '@/config/secrets'
import { asSystem } from '@/db/scope'
import { query } from '@/db/query'
import { rest } from '../support/rest'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../support/tenants'

const secretOf = (text: string) => new TextEncoder().encode(createHash('sha256').update(text).digest('hex').slice(0, 32))

const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

type Claims = Record<string, unknown>

const claimsOf = (token: string): Claims => JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Claims

/** With the head that Payload writes, so that only what a case is about differs. */
const signed = (claims: Claims, key: Uint8Array, alg = 'HS256') => new SignJWT(claims).setProtectedHeader({ alg, authVersion: 1, typ: 'JWT' }).sign(key)

/** Nobody at home: no account, no documents, whatever the address. */
const strangers = async (token: string, headers: Record<string, string> = {}) => {
  const me = await rest('/users/me', { token, headers })
  const list = await rest('/messages?limit=1', { token, headers })
  const write = await rest('/posts', { method: 'POST', token, headers, body: { title: 'x' } })
  return [me.body.user ?? null, list.status, write.status]
}

describe('a session', () => {
  let tenant: TestTenant
  let person: TestPerson
  beforeAll(async () => {
    tenant = await makeTenant()
    person = await makePerson(tenant.tenantId, ['owner'])
  }, 60_000)

  const forgeries = (): [string, () => Promise<string> | string][] => {
    const { secret } = loadConfig()
    const claims = claimsOf(person.token)
    const [head = '', body = '', signature = ''] = person.token.split('.')
    return [
      ['without an algorithm', () => `${part({ alg: 'none', typ: 'JWT' })}.${body}.`],
      ['with the algorithm None and the old signature', () => `${part({ alg: 'None', typ: 'JWT' })}.${body}.${signature}`],
      ['with another algorithm of the same key', () => signed(claims, secretOf(secret), 'HS512')],
      ['with altered claims', () => `${head}.${part({ ...claims, id: tenant.owner.id })}.${signature}`],
      ['with a cut signature', () => `${head}.${body}.${signature.slice(0, -4)}`],
      ['with another secret', () => signed(claims, secretOf('another-secret-of-forty-eight-characters-0000000'))],
      ['signed with the secret itself', () => signed(claims, new TextEncoder().encode(secret))],
      ['signed with the key of visitors', () => signed(claims, new TextEncoder().encode(derivedKey(secret, 'visitor-token')))],
      ['of a session that never was', () => signed({ ...claims, sid: '00000000-0000-4000-8000-000000000000' }, secretOf(secret))],
      ['without a session', () => signed({ ...claims, sid: undefined }, secretOf(secret))],
      ['with a session of somebody else', () => signed({ ...claims, id: tenant.owner.id }, secretOf(secret))],
      ['of another collection', () => signed({ ...claims, collection: 'tenants' }, secretOf(secret))],
      ['that has run out', () => signed({ ...claims, exp: 1_600_000_000 }, secretOf(secret))],
      ['that begins later', () => signed({ ...claims, nbf: 4_000_000_000 }, secretOf(secret))],
      ['with an id that is none', () => signed({ ...claims, id: { equals: claims.id } }, secretOf(secret))],
      ['with a key of its own in the head', () => `${part({ alg: 'HS256', jwk: { kty: 'oct', k: 'AA' }, kid: '../../dev/null' })}.${body}.${createHmac('sha256', '').update(`${head}.${body}`).digest('base64url')}`],
      ['of nothing', () => 'x'],
      ['of a megabyte', () => 'x'.repeat(20_000)],
    ]
  }

  it('is a session', async () => {
    const [me, list] = await strangers(person.token)
    expect([(me as { id: string }).id, list]).toEqual([person.id, 200])
    const same = await signed(claimsOf(person.token), secretOf(loadConfig().secret))
    expect((await rest('/users/me', { token: same })).body.user).toMatchObject({ id: person.id })
  })

  it('is none when the token was made or changed by somebody else', async () => {
    for (const [name, make] of forgeries()) {
      const token = await make()
      expect([name, ...(await strangers(token))]).toEqual([name, null, 403, 403])
      expect([name, ...(await strangers('', { authorization: `Bearer ${token}`, cookie: `spaces-token=${token}` }))]).toEqual([name, null, 403, 403])
    }
  }, 60_000)

  it('comes with the cookie from our own pages only', async () => {
    const cookie = `spaces-token=${person.token}`
    const { publicUrl } = loadConfig()
    const at = async (headers: Record<string, string>) => ((await rest('/users/me', { headers: { cookie, ...headers } })).body.user as { id?: string } | null)?.id
    expect(await at({ origin: publicUrl })).toBe(person.id)
    for (const origin of ['https://evil.example', 'null', `${publicUrl}.evil.example`, 'http://kendev.localhost:3000', publicUrl.replace('http:', 'ftp:')]) expect([origin, await at({ origin })]).toEqual([origin, undefined])
    expect(await at({ 'sec-fetch-site': 'cross-site' })).toBeUndefined()
    expect(await at({})).toBeUndefined()
    const write = await rest('/posts', { method: 'POST', body: { title: 'x' }, headers: { cookie, origin: 'http://kendev.localhost:3000', 'sec-fetch-site': 'same-site' } })
    expect(write.status).toBe(403)
  })

  it('is over after logging out, and only that one', async () => {
    const [one, two] = [await makePerson(tenant.tenantId, ['staff']), person]
    const second = await rest('/users/login', { method: 'POST', body: { email: one.email, password: one.password }, headers: { 'x-spaces-client': 'sessions' } })
    expect((await rest('/users/logout', { method: 'POST', token: one.token })).status).toBe(200)
    expect(await strangers(one.token)).toEqual([null, 403, 403])
    expect((await rest('/users/me', { token: String(second.body.token) })).body.user).toMatchObject({ id: one.id })
    expect((await rest('/users/me', { token: two.token })).body.user).toMatchObject({ id: two.id })
  })

  it('is over everywhere else after the password was changed', async () => {
    const one = await makePerson(tenant.tenantId, ['staff'])
    const second = String((await rest('/users/login', { method: 'POST', body: { email: one.email, password: one.password }, headers: { 'x-spaces-client': 'sessions' } })).body.token)
    expect((await rest(`/users/${one.id}`, { method: 'PATCH', token: one.token, body: { password: 'a new and better password' } })).status).toBe(200)
    expect(await strangers(second)).toEqual([null, 403, 403])
  })

  it('is over when its row is gone, and when it has run out there', async () => {
    const [one, two] = [await makePerson(tenant.tenantId, ['staff']), await makePerson(tenant.tenantId, ['staff'])]
    await asSystem(() => query('delete from public.users_sessions where _parent_id = $1', [one.id]))
    await asSystem(() => query(`update public.users_sessions set expires_at = now() - interval '1 second' where _parent_id = $1`, [two.id]))
    expect(await strangers(one.token)).toEqual([null, 403, 403])
    expect((await strangers(two.token)).slice(1)).toEqual([403, 403])
  })

  it('opens nothing any more once the membership is gone', async () => {
    const one = await makePerson(tenant.tenantId, ['staff'])
    expect((await rest('/messages?limit=1', { token: one.token })).status).toBe(200)
    await asSystem(() => tenant.payload.update({ collection: 'users', id: one.id, data: { tenants: [] } }))
    expect((await rest('/messages?limit=1', { token: one.token })).status).toBe(403)
  })

  it('dies with its account, and does not come back with the same id', async () => {
    const one = await makePerson(tenant.tenantId, ['staff'])
    await asSystem(() => tenant.payload.delete({ collection: 'users', id: one.id }))
    expect(await strangers(one.token)).toEqual([null, 403, 403])
    await asSystem(() => query(`insert into public.users (id, name, email, updated_at, created_at) values ($1, 'Again', $2, now(), now())`, [one.id, one.email]))
    await asSystem(() => query(`insert into public.users_tenants (_order, _parent_id, id, tenant_id) values (1, $1, $2, $3)`, [one.id, one.id.slice(0, 24), tenant.tenantId]))
    expect(await strangers(one.token)).toEqual([null, 403, 403])
  })
})
