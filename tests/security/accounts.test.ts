import { asSystem } from '@/db/scope'
import { query } from '@/db/query'
import { unfit } from '../isolation/world'
import { rest } from '../support/rest'
import { makePerson, makeTenant, type TestPerson, type TestTenant } from '../support/tenants'

type UserRow = { id: string; name: string; email: string; hash: string; salt: string; platform_role: string | null; memberships: string; sessions: string }

const everyone = () =>
  asSystem(() =>
    query<UserRow>(`select u.id, u.name, u.email, u.hash, u.salt, u.platform_role::text,
      (select coalesce(json_agg(json_build_object('tenant', m.tenant_id, 'roles', (select json_agg(r.value order by r.value) from public.users_tenants_roles r where r.parent_id = m.id)) order by m.tenant_id)::text, '') from public.users_tenants m where m._parent_id = u.id) as memberships,
      (select count(*)::text from public.users_sessions s where s._parent_id = u.id) as sessions from public.users u order by u.id`),
  )

const rights = async () => (await everyone()).map(({ id, platform_role, memberships }) => ({ id, platform_role, memberships }))

describe('accounts', () => {
  let a: TestTenant
  let b: TestTenant
  let staff: TestPerson
  let admin: TestPerson
  beforeAll(async () => {
    a = await makeTenant()
    b = await makeTenant()
    staff = await makePerson(a.tenantId, ['staff'])
    admin = await makePerson(a.tenantId, ['admin'])
  }, 60_000)

  it.each(['/users/first-register', '/users/first-register/', '/users//first-register', '/Users/first-register', '/users/First-Register', '/users/first%2Dregister', '/users/first-register?x=1', '/users/first-register;x', '/users/%66irst-register'])(
    'cannot be made at %s, not by twenty at once',
    async (path) => {
      const before = await everyone()
      const body = { email: 'first@evil.example', password: 'a long enough password', name: 'First', platformRole: 'operator', roles: ['operator'] }
      const answers = await Promise.all(Array.from({ length: 20 }, () => rest(path, { method: 'POST', body })))
      expect(answers.filter((answer) => answer.status < 400 || unfit(answer))).toEqual([])
      expect(await everyone()).toEqual(before)
    },
  )

  it('cannot be made by the owner of a business, nor by anybody else below an operator', async () => {
    const before = await everyone()
    for (const token of [undefined, staff.token, admin.token, a.owner.token]) {
      const answer = await rest('/users', { method: 'POST', token, body: { email: 'new@evil.example', password: 'a long enough password', name: 'New', tenants: [{ tenant: a.tenantId, roles: ['owner'] }] } })
      expect(answer.status).toBe(403)
    }
    expect(await everyone()).toEqual(before)
  })

  const raises = (): [string, Record<string, unknown>][] => [
    ['platformRole', { platformRole: 'operator' }],
    ['roles in the own business', { tenants: [{ tenant: a.tenantId, roles: ['owner', 'admin'] }] }],
    ['a membership elsewhere', { tenants: [{ tenant: a.tenantId, roles: ['staff'] }, { tenant: b.tenantId, roles: ['owner'] }] }],
    ['no membership', { tenants: [] }],
    ['flat roles', { roles: ['operator'], role: 'operator' }],
    ['dotted names', { 'tenants.0.roles': ['owner'], 'tenants[0][roles]': ['owner'] }],
    ['sessions', { sessions: [{ id: 'x', createdAt: '2026-01-01T00:00:00.000Z', expiresAt: '2099-01-01T00:00:00.000Z' }] }],
    ['hash and salt', { hash: 'x', salt: 'x', resetPasswordToken: 'x', resetPasswordExpiration: '2099-01-01T00:00:00.000Z' }],
    ['what Payload writes into tokens', { collection: 'users', _strategy: 'x', _sid: 'x', _verified: true, loginAttempts: -1, lockUntil: null }],
    ['somebody else’s id', { id: b.owner.id }],
  ]

  it('keep their rights, whatever their owner sends about himself', async () => {
    for (const [name, body] of raises()) {
      for (const person of [staff, admin, a.owner]) {
        const before = await everyone()
        for (const how of ['', '?draft=true', '?autosave=true', '?overrideAccess=true&showHiddenFields=true']) {
          const answer = await rest(`/users/${person.id}${how}`, { method: 'PATCH', token: person.token, body })
          expect([name, unfit(answer), /"(hash|salt|resetPasswordToken)"/.test(answer.text)]).toEqual([name, undefined, false])
        }
        await rest(`/users?where[id][equals]=${person.id}`, { method: 'PATCH', token: person.token, body })
        expect([name, await everyone()]).toEqual([name, before])
      }
    }
  }, 60_000)

  it('can be renamed by their own person only', async () => {
    const before = await rights()
    expect((await rest(`/users/${staff.id}`, { method: 'PATCH', token: staff.token, body: { name: 'Renamed' } })).status).toBe(200)
    for (const token of [admin.token, a.owner.token, b.owner.token, undefined]) {
      expect((await rest(`/users/${staff.id}`, { method: 'PATCH', token, body: { name: 'Taken' } })).status).toBe(403)
    }
    expect((await everyone()).find(({ id }) => id === staff.id)?.name).toBe('Renamed')
    expect(await rights()).toEqual(before)
  })

  it('keep their password when staff, admins and owners send one for another', async () => {
    const others = [staff, admin, a.owner, b.owner]
    const before = await everyone()
    for (const person of [staff, admin, a.owner]) {
      for (const other of others.filter(({ id }) => id !== person.id)) {
        for (const path of [`/users/${other.id}`, `/users?where[id][equals]=${other.id}`, `/users?where[email][equals]=${other.email}`]) {
          await rest(path, { method: 'PATCH', token: person.token, body: { password: 'taken over by another', email: 'taken@evil.example' } })
        }
      }
    }
    expect(await everyone()).toEqual(before)
  }, 30_000)

  it.each([
    ['unlock', (email: string) => ['/users/unlock', { method: 'POST', body: { email } }] as const],
    ['run jobs', () => ['/payload-jobs/run', { method: 'GET' }] as const],
    ['queue jobs', () => ['/payload-jobs', { method: 'POST', body: { workflowSlug: 'x' } }] as const],
    ['handle schedules', () => ['/payload-jobs/handle-schedules', { method: 'GET' }] as const],
    ['reorder', () => ['/reorder', { method: 'POST', body: { collectionSlug: 'posts', docsToMove: ['x'] } }] as const],
    ['reveal an API key', () => [`/users/${b.owner.id}/api-key/reveal`, { method: 'POST', body: {} }] as const],
    ['read everybody’s permissions', () => [`/users/access/${b.owner.id}`, { method: 'POST', body: {} }] as const],
    ['verify an address', () => ['/users/verify/x', { method: 'POST', body: {} }] as const],
    ['make a picture of any words', () => ['/og?title=x', { method: 'GET' }] as const],
  ])('do not %s', async (_, call) => {
    for (const token of [undefined, staff.token, a.owner.token]) {
      const [path, options] = call(b.owner.email)
      const answer = await rest(path, { ...options, token })
      expect([unfit(answer), [401, 403, 404].includes(answer.status)]).toEqual([undefined, true])
    }
  })

  it.each(['hash', 'salt', 'resetPasswordToken', 'resetPasswordExpiration', 'sessions.id', 'sessions', 'apiKey', 'apiKeyIndex', 'lockUntil', 'loginAttempts', 'password'])('do not let %s be guessed by a filter or an order', async (field) => {
    const wheres = [
      `where[${field}][exists]=true`, `where[${field}][like]=a`, `where[${field}][greater_than]=0`, `where[or][0][${field}][exists]=true`, `where[and][0][or][0][${field}][like]=a`, `where[or][0][and][0][or][0][${field}][in]=a,b`,
      `where=${encodeURIComponent(JSON.stringify({ [field]: { exists: true } }))}`, `where=${encodeURIComponent(JSON.stringify({ or: [{ and: [{ [field]: { like: 'a' } }] }] }))}`,
    ]
    for (const where of wheres) {
      for (const path of [`/users?${where}`, `/users/count?${where}`]) {
        const answer = await rest(path, { token: a.owner.token })
        expect([path, answer.status]).toEqual([path, 400])
      }
    }
    const sorted = await rest(`/users?sort=${field}&depth=0`, { token: a.owner.token })
    const plain = await rest('/users?sort=nonsense&depth=0', { token: a.owner.token })
    expect([unfit(sorted), sorted.status < 400 ? sorted.text : 'refused']).toEqual([undefined, sorted.status < 400 ? plain.text : 'refused'])
    const chosen = await rest(`/users/${staff.id}?select[${field.split('.')[0]}]=true&select[name]=true&showHiddenFields=true`, { token: a.owner.token })
    expect(chosen.status).toBe(200)
    expect(chosen.text).not.toMatch(/"(hash|salt|resetPasswordToken)":|"sessions":\[[^\]]/)
  })

  it.each(['tenant.users', 'channel.tenant'])('nor through a relation (%s)', async (path) => {
    for (const field of ['hash', 'resetPasswordToken']) {
      const answer = await rest(`/messages?where[${path}.${field}][exists]=true`, { token: a.owner.token })
      expect(answer.status).toBe(400)
    }
  })

  it('show no secret in any answer about oneself', async () => {
    for (const path of ['/users/me', `/users/${a.owner.id}`, '/users', '/users/me?showHiddenFields=true&depth=4']) {
      const { text, status } = await rest(path, { token: a.owner.token })
      expect([path, status, /"(hash|salt|resetPasswordToken|resetPasswordExpiration)"/.test(text)]).toEqual([path, 200, false])
    }
  })
})
