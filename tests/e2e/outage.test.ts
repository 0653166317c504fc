import { signIn } from './support/api'
import { withFrozenDatabase } from './support/freeze'
import { ask, visit } from './support/site'
import { until } from './support/until'

const handle = 'kendev'

const ready = async (status: number) => until(`/readyz to say ${status}`, async () => (await ask('/readyz')).status === status, 30_000)

describe('while the database does not answer', () => {
  it('seen pages come with a note, unseen ones say when to come back, nobody is “logged out”, and all is well after', async () => {
    const { token } = await signIn(handle)
    const headers = { authorization: `JWT ${token}` }
    const unseen = `/posts?category=${Date.now()}`
    const before = await visit(handle, '/')
    expect(before.status).toBe(200)
    expect(before.text).not.toContain('saved content')

    await withFrozenDatabase(async () => {
      await ready(503)
      const seen = await visit(handle, '/')
      expect(seen.status).toBe(200)
      expect(seen.text).toContain('We are showing saved content')
      expect(seen.milliseconds).toBeLessThan(3_000)

      const away = await visit(handle, unseen)
      expect(away.status).toBe(503)
      expect(Number(away.headers['retry-after'])).toBeGreaterThan(0)
      expect(away.text).toContain('back in a moment')
      expect(away.text).toContain('KenDev')

      const me = await ask('/api/users/me', { headers })
      expect(me.status).toBe(503)
      expect(me.text).not.toContain('"user":null')
      expect(JSON.parse(me.text)).toMatchObject({ error: { code: 'unavailable' } })
      expect((await ask('/healthz')).status).toBe(200)
      expect((await ask('/admin')).status).toBe(503)
    })

    await ready(200)
    await until('the page without its note', async () => !(await visit(handle, '/')).text.includes('saved content'))
    await until('the page that was not there', async () => (await visit(handle, unseen)).status === 200)
    await until('the owner', async () => (await ask('/api/users/me', { headers })).text.includes('owner@'))
  }, 120_000)
})
