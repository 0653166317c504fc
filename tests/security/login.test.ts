import { randomUUID } from 'node:crypto'
import { asSystem } from '@/db/scope'
import { query } from '@/db/query'
import { rest, type RestAnswer } from '../support/rest'
import { makePerson, makeTenant, type TestPerson } from '../support/tenants'

/** Each test knocks from an address of its own, so that no limit of one meets another. */
const from = (address: string = randomUUID()) => ({ 'x-spaces-client': address })

const login = (email: unknown, password: unknown, headers = from()): Promise<RestAnswer> => rest('/users/login', { method: 'POST', body: { email, password }, headers })

const median = (times: number[]) => [...times].sort((x, y) => x - y)[Math.floor(times.length / 2)] ?? 0

const timed = async (work: () => Promise<unknown>) => {
  const began = performance.now()
  await work()
  return performance.now() - began
}

describe('logging in', () => {
  let person: TestPerson
  let tenantId = ''
  beforeAll(async () => {
    tenantId = (await makeTenant()).tenantId
    person = await makePerson(tenantId, ['staff'])
  }, 60_000)

  it('works, and gives the token as a cookie that scripts cannot read', async () => {
    const answer = await login(person.email.toUpperCase(), person.password)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('set-cookie')).toMatch(/^spaces-token=[^;]+;.*HttpOnly/)
    expect(answer.headers.get('set-cookie')).toMatch(/SameSite=Lax/i)
    expect(answer.text).not.toMatch(/"(hash|salt|sessions)"/)
  })

  it('answers a wrong password and an unknown account in the same words', async () => {
    const known = await login(person.email, 'wrong password')
    const unknown = await login(`${randomUUID()}@people.example`, 'wrong password')
    expect([known.status, known.text]).toEqual([401, unknown.text])
    const forgotKnown = await rest('/users/forgot-password', { method: 'POST', body: { email: person.email }, headers: from() })
    const forgotUnknown = await rest('/users/forgot-password', { method: 'POST', body: { email: `${randomUUID()}@people.example` }, headers: from() })
    expect([forgotKnown.status, forgotKnown.text]).toEqual([200, forgotUnknown.text])
  })

  it('takes about as long for both (told, and only asserted within a factor of three)', async () => {
    const rounds = Array.from({ length: 9 }, (_, index) => index)
    const known: number[] = []
    const unknown: number[] = []
    for (const round of rounds) {
      // A new account each time: the limit of tries is not what is measured.
      const other = round === 0 || round === 5 ? (person = await makePerson(tenantId, ['staff'])) : person
      known.push(await timed(() => login(other.email, 'wrong password')))
      unknown.push(await timed(() => login(`${randomUUID()}@people.example`, 'wrong password')))
    }
    const [one, two] = [median(known), median(unknown)]
    process.stdout.write(`log-in, median: known ${one.toFixed(0)} ms, unknown ${two.toFixed(0)} ms\n`)
    expect(Math.max(one, two) / Math.min(one, two)).toBeLessThan(3)
  }, 60_000)

  it('stops who tries an account again and again, never the person whose it is', async () => {
    const victim = await makePerson(tenantId, ['staff'])
    const attacker = from()
    const tries: RestAnswer[] = []
    for (let index = 0; index < 14; index++) tries.push(await login(victim.email, 'wrong password', attacker))
    expect(await login(victim.email, victim.password, attacker)).toMatchObject({ status: 429 })
    expect((await login(victim.email, victim.password)).status).toBe(200)
    const refusals = tries.filter(({ status }) => status === 429)
    expect(refusals.length).toBeGreaterThan(0)
    expect(Number(refusals[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refusals[0]?.body).toMatchObject({ error: { code: 'rate_limited' } })
    const [row] = await asSystem(() => query<{ columns: string[] }>(`select array_agg(column_name::text) as columns from information_schema.columns where table_name = 'users' and column_name in ('lock_until', 'login_attempts')`))
    expect(row?.columns ?? []).toEqual([])
    // The window has passed: nothing but time was ever in the way.
    await asSystem(() => query(`update core.rate_limits set resets_at = now() - interval '1 second'`))
    expect((await login(victim.email, victim.password, attacker)).status).toBe(200)
  }, 60_000)

  it('is slowed down by address, over all accounts', async () => {
    const address = from()
    const tries = await Promise.all(Array.from({ length: 70 }, () => login(`${randomUUID()}@people.example`, 'x', address)))
    expect(tries.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(10)
    expect((await login(person.email, person.password)).status).toBe(200)
  }, 60_000)

  it('keeps no address and no e-mail in the table of limits', async () => {
    const { email } = await makePerson(tenantId, ['staff'])
    await login(email, 'wrong password', from('203.0.113.77'))
    const rows = await query<{ key: string }>('select key from core.rate_limits')
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.filter(({ key }) => key.includes('@') || key.includes('203.0.113.77'))).toEqual([])
  })

  it.each([
    ['no body', undefined], ['an empty one', {}], ['an object as e-mail', { email: { $ne: null }, password: 'x' }], ['a list as e-mail', { email: ['a@b.c'], password: 'x' }],
    ['an object as password', { email: 'a@b.c', password: { length: 1 } }], ['a long password', { email: 'a@b.c', password: 'x'.repeat(100_000) }], ['NUL', { email: 'a\u0000@b.c', password: 'x' }],
  ])('refuses %s', async (_, body) => {
    const unread = typeof (body as { email?: unknown } | undefined)?.email === 'string' && !String((body as { email?: unknown }).email).includes('\u0000')
    for (const path of ['/users/login', '/users/reset-password', ...(unread ? [] : ['/users/forgot-password'])]) {
      const answer = await rest(path, { method: 'POST', body, headers: from() })
      expect([path, answer.status, typeof (answer.body.error as { code?: string } | undefined)?.code]).toEqual([path, 400, 'string'])
    }
  })

  it('does not take the words of another website’s form', async () => {
    const raw = JSON.stringify({ email: person.email, password: person.password })
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await rest('/users/login', { method: 'POST', raw, headers: { ...from(), 'content-type': type } })).status).toBe(400)
    }
  })

  it('changes a forgotten password once, by the token of the mail alone', async () => {
    const { payload, owner } = await makeTenant()
    const token = await asSystem(() => payload.forgotPassword({ collection: 'users', data: { email: owner.email }, disableEmail: true }))
    const reset = (given: unknown) => rest('/users/reset-password', { method: 'POST', body: { token: given, password: 'another good password' }, headers: from() })
    for (const wrong of [{ token: { $ne: '' } }, [token], '', 'x'.repeat(40), null, { equals: token }]) expect((await reset(wrong)).status).toBe(400)
    const done = await reset(token)
    expect([done.status, /"(hash|salt)"/.test(done.text)]).toEqual([200, false])
    expect((await reset(token)).status).toBe(400)
    expect((await rest('/users/me', { token: owner.token })).body.user).toBeNull()
    expect((await login(owner.email, owner.password)).status).toBe(401)
    expect((await login(owner.email, 'another good password')).status).toBe(200)
  }, 30_000)
})
